export const sections = {
"activities": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Each entry below has the same shape. The legal bases come from the GDPR. They mean:\n\n"
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"bases") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "Each entry below has the same shape.\n\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"oneLaw") : depth0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"laws") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":8}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "We refer to this law:\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "We refer to these laws:\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"bases") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"laws") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "");
},"useData":true},
"changes": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"to") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "We tell "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"to") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":3,"column":8},"end":{"line":3,"column":14}}})) != null ? stack1 : "")
    + " about material changes by e-mail.\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "We announce material changes by e-mail.\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"to") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "We tell "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"to") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":10,"column":8},"end":{"line":10,"column":14}}})) != null ? stack1 : "")
    + " about material changes by post.\n";
},"5":function(container,depth0,helpers,partials,data) {
    return "We announce material changes by post.\n";
},"6":function(container,depth0,helpers,partials,data) {
    return "We announce material changes in your account.\n";
},"7":function(container,depth0,helpers,partials,data) {
    return "We announce material changes on this website.\n";
},"8":function(container,depth0,helpers,partials,data) {
    return "We announce material changes in the app.\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "We do so "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"ahead") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":25,"column":9},"end":{"line":25,"column":18}}})) != null ? stack1 : "")
    + " ahead.\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Before we use data for a new purpose, we tell you "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 13(3) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":28,"column":50},"end":{"line":28,"column":78}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":28,"column":50},"end":{"line":28,"column":78}}})) != null ? stack1 : "")
    + ".\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "This page lists the versions:\n\n"
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"versions") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":34,"column":12}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"email") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"post") : depth0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":14,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"account") : depth0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"website") : depth0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":20,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"app") : depth0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":23,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"ahead") : depth0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":26,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"newPurposes") : depth0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":29,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"versions") : depth0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":35,"column":7}}})) != null ? stack1 : "");
},"useData":true},
"children": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Our services are not directed at children under "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"notDirectedUnder") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":2,"column":48},"end":{"line":2,"column":68}}})) != null ? stack1 : "")
    + ".\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Our services are open to children from the age of "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"offeredFrom") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":5,"column":50},"end":{"line":5,"column":65}}})) != null ? stack1 : "")
    + ".\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Where we ask for consent, a parent must give it for you until you reach this age: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"ages") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":8,"column":82},"end":{"line":8,"column":90}}})) != null ? stack1 : "")
    + ".\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "How we check the consent of a parent: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"parentalConsent") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":11,"column":38},"end":{"line":11,"column":57}}})) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "This page says it for children: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"page") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":14,"column":32},"end":{"line":14,"column":40}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"notDirectedUnder") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"offeredFrom") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"ages") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"parentalConsent") : depth0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"page") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "");
},"useData":true},
"clients": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Our business customers: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"categories") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":3,"column":24},"end":{"line":3,"column":38}}})) != null ? stack1 : "")
    + ".\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":8}}})) != null ? stack1 : "")
    + "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "For our business customers we process data on their instructions "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 28 GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":1,"column":65},"end":{"line":1,"column":90}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":1,"column":65},"end":{"line":1,"column":90}}})) != null ? stack1 : "")
    + ". They are the controllers. For that data, their privacy policy applies.\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"categories") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"table") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"notes") : depth0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "");
},"useData":true},
"complaints": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "The authority for us is:\n\n"
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"authority") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":13}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "You can complain to a data protection authority "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 77 GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":1,"column":48},"end":{"line":1,"column":73}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":1,"column":48},"end":{"line":1,"column":73}}})) != null ? stack1 : "")
    + ". You choose which one: where you live, where you work or where you see a breach. You need not contact us first.\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"authority") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "");
},"useData":true},
"controller": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "The controller decides why and how your data is used. For this policy, the controller is:\n\n"
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"contact") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":11}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "We are a public body.\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "You can also write to our data protection officer about your data and your rights:\n\n"
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"officer") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":14,"column":11}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"noOfficerReason") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":22,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"questions") : depth0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "We have no data protection officer. The reason: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"noOfficerReason") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":19,"column":48},"end":{"line":19,"column":67}}})) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    return "We have no data protection officer.\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "For questions about your data, write to "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"questions") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":24,"column":40},"end":{"line":24,"column":53}}})) != null ? stack1 : "")
    + ".\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Our representative in the European Union is:\n\n"
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"representative") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":31,"column":18}}})) != null ? stack1 : "")
    + "\n\nYou can write to our representative as well as to us about your data.\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "We have no representative in the European Union. The reason: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"noRepresentativeReason") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":37,"column":61},"end":{"line":37,"column":87}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"contact") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"publicBody") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"officer") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"noOfficer") : depth0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":26,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"representative") : depth0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":34,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"noRepresentativeReason") : depth0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":38,"column":7}}})) != null ? stack1 : "");
},"useData":true},
"cookie-group": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Used for: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"usedFor") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":2,"column":10},"end":{"line":2,"column":21}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"usedFor") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"table") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"cookies": {"0":function(container,depth0,helpers,partials,data) {
    return "We store nothing on your device and read nothing from it.\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"cookie") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"storage") : depth0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"database") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"pixel") : depth0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"component") : depth0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"fingerprint") : depth0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":21,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"linkParameter") : depth0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":24,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"consented") : depth0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(12, data, 0),"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":34,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"manager") : depth0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":57,"column":7}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "Cookies are small files that a website stores on your device.\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "Local storage is a store in your browser.\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "Browser databases and caches are stores in your browser.\n";
},"5":function(container,depth0,helpers,partials,data) {
    return "A pixel is code that reports what you do on a page or in a message.\n";
},"6":function(container,depth0,helpers,partials,data) {
    return "An app component is code of another company in our app.\n";
},"7":function(container,depth0,helpers,partials,data) {
    return "A fingerprint is a set of features by which a device is recognised.\n";
},"8":function(container,depth0,helpers,partials,data) {
    return "A link parameter is a mark in a link that tells where you come from.\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"necessary") : depth0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(11, data, 0),"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":31,"column":7}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "What is necessary needs no consent "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,(depth0 != null ? lookupProperty(depth0,"exemptLaw") : depth0),{"name":"law","hash":{},"data":data,"loc":{"start":{"line":28,"column":35},"end":{"line":28,"column":52}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":28,"column":35},"end":{"line":28,"column":52}}})) != null ? stack1 : "")
    + ". Everything else needs your consent first "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,(depth0 != null ? lookupProperty(depth0,"consentLaw") : depth0),{"name":"law","hash":{},"data":data,"loc":{"start":{"line":28,"column":95},"end":{"line":28,"column":113}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":28,"column":95},"end":{"line":28,"column":113}}})) != null ? stack1 : "")
    + ".\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Everything listed here needs your consent first "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,(depth0 != null ? lookupProperty(depth0,"consentLaw") : depth0),{"name":"law","hash":{},"data":data,"loc":{"start":{"line":30,"column":48},"end":{"line":30,"column":66}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":30,"column":48},"end":{"line":30,"column":66}}})) != null ? stack1 : "")
    + ".\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "We use only what is necessary. It needs no consent "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,(depth0 != null ? lookupProperty(depth0,"exemptLaw") : depth0),{"name":"law","hash":{},"data":data,"loc":{"start":{"line":33,"column":51},"end":{"line":33,"column":68}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":33,"column":51},"end":{"line":33,"column":68}}})) != null ? stack1 : "")
    + ".\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "You choose in our cookie banner.\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"canReject") : depth0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":40,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"choiceKept") : depth0),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":43,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"manage") : depth0),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":44,"column":0},"end":{"line":50,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"signal") : depth0),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":51,"column":0},"end":{"line":53,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"doNotTrack") : depth0),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":56,"column":7}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    return "You can reject on its first layer.\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "We keep your choice for "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"choiceKept") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":42,"column":24},"end":{"line":42,"column":38}}})) != null ? stack1 : "")
    + ".\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"inFooter") : depth0),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.program(18, data, 0),"data":data,"loc":{"start":{"line":45,"column":0},"end":{"line":49,"column":7}}})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "To change it or to withdraw your consent, click "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"manage") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":46,"column":48},"end":{"line":46,"column":58}}})) != null ? stack1 : "")
    + " in the footer. You can do so at any time.\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "To change it or to withdraw your consent, use: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"manage") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":48,"column":47},"end":{"line":48,"column":57}}})) != null ? stack1 : "")
    + ". You can do so at any time.\n";
},"19":function(container,depth0,helpers,partials,data) {
    return "We honour the Global Privacy Control signal of your browser.\n";
},"20":function(container,depth0,helpers,partials,data) {
    return "We honour the Do Not Track signal of your browser.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"none") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":58,"column":7}}})) != null ? stack1 : "");
},"useData":true},
"criminal-offences": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "We use data about offences only as this law allows: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"laws") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":1,"column":52},"end":{"line":1,"column":60}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 10 GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":1,"column":61},"end":{"line":1,"column":86}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":1,"column":61},"end":{"line":1,"column":86}}})) != null ? stack1 : "")
    + ". It concerns: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"uses") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":1,"column":101},"end":{"line":1,"column":109}}})) != null ? stack1 : "")
    + ".\n";
},"useData":true},
"decision": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "A computer decides alone: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"decides") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":2,"column":26},"end":{"line":2,"column":37}}})) != null ? stack1 : "")
    + ".\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **How it works:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"logic") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":6,"column":20},"end":{"line":6,"column":29}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **What it means for you:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"consequence") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":9,"column":29},"end":{"line":9,"column":44}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Why it is allowed:** It is necessary for a contract with you "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 22(2)(a) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":12,"column":65},"end":{"line":12,"column":96}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":12,"column":65},"end":{"line":12,"column":96}}})) != null ? stack1 : "")
    + ".\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Why it is allowed:** A law allows it "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 22(2)(b) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":15,"column":41},"end":{"line":15,"column":72}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":15,"column":41},"end":{"line":15,"column":72}}})) != null ? stack1 : "")
    + ". The law: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"laws") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":15,"column":83},"end":{"line":15,"column":91}}})) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Why it is allowed:** You have expressly agreed "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 22(2)(c) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":18,"column":51},"end":{"line":18,"column":82}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":18,"column":51},"end":{"line":18,"column":82}}})) != null ? stack1 : "")
    + ". You can withdraw your consent at any time.\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Sensitive data:** The decision uses: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"special") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":21,"column":41},"end":{"line":21,"column":52}}})) != null ? stack1 : "")
    + ". It rests on: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"condition") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":21,"column":67},"end":{"line":21,"column":80}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,(depth0 != null ? lookupProperty(depth0,"article") : depth0),{"name":"law","hash":{},"data":data,"loc":{"start":{"line":21,"column":81},"end":{"line":21,"column":96}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":21,"column":81},"end":{"line":21,"column":96}}})) != null ? stack1 : "")
    + ".\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Your rights:**\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"review") : depth0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":2},"end":{"line":27,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"view") : depth0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":2},"end":{"line":30,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"contest") : depth0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":2},"end":{"line":33,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"email") : depth0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":2},"end":{"line":36,"column":9}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    return "  You can ask for a person to review the decision.\n";
},"9":function(container,depth0,helpers,partials,data) {
    return "  You can tell us your view.\n";
},"10":function(container,depth0,helpers,partials,data) {
    return "  You can contest the decision.\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  Write to "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"email") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":35,"column":11},"end":{"line":35,"column":20}}})) != null ? stack1 : "")
    + ".\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"decides") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"logic") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"consequence") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"contract") : depth0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"laws") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"consent") : depth0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"special") : depth0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"any") : depth0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":37,"column":7}}})) != null ? stack1 : "");
},"useData":true},
"entry": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Purpose:** To "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"purpose") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":2,"column":18},"end":{"line":2,"column":29}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Whom it concerns:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"people") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":5,"column":24},"end":{"line":5,"column":34}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Data:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"data") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":8,"column":12},"end":{"line":8,"column":20}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Source:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"sources") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":11,"column":14},"end":{"line":11,"column":25}}})) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **When we tell you:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"informed") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":14,"column":24},"end":{"line":14,"column":36}}})) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Why we do not write to you:**\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"exemption") : depth0)) != null ? lookupProperty(stack1,"alreadyInformed") : stack1),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":2},"end":{"line":20,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"exemption") : depth0)) != null ? lookupProperty(stack1,"disproportionate") : stack1),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":2},"end":{"line":23,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"exemption") : depth0)) != null ? lookupProperty(stack1,"byLaw") : stack1),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":2},"end":{"line":26,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"exemption") : depth0)) != null ? lookupProperty(stack1,"secrecy") : stack1),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":2},"end":{"line":29,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"exemption") : depth0)) != null ? lookupProperty(stack1,"reason") : stack1),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":2},"end":{"line":32,"column":9}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    return "  You already have this information.\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  It would take a disproportionate effort "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 14(5)(b) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":22,"column":42},"end":{"line":22,"column":73}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":22,"column":42},"end":{"line":22,"column":73}}})) != null ? stack1 : "")
    + ".\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  A law governs it "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 14(5)(c) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":25,"column":19},"end":{"line":25,"column":50}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":25,"column":19},"end":{"line":25,"column":50}}})) != null ? stack1 : "")
    + ". The law: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"exemption") : depth0)) != null ? lookupProperty(stack1,"byLaw") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":25,"column":61},"end":{"line":25,"column":80}}})) != null ? stack1 : "")
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  We are bound to secrecy "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 14(5)(d) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":28,"column":26},"end":{"line":28,"column":57}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":28,"column":26},"end":{"line":28,"column":57}}})) != null ? stack1 : "")
    + ". The law: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"exemption") : depth0)) != null ? lookupProperty(stack1,"secrecy") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":28,"column":68},"end":{"line":28,"column":89}}})) != null ? stack1 : "")
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  The reason: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"exemption") : depth0)) != null ? lookupProperty(stack1,"reason") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":31,"column":14},"end":{"line":31,"column":34}}})) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Where:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"where") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":35,"column":13},"end":{"line":35,"column":22}}})) != null ? stack1 : "")
    + "\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **How we reach you:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"marketing") : depth0)) != null ? lookupProperty(stack1,"channels") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":38,"column":24},"end":{"line":38,"column":46}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"marketing") : depth0)) != null ? lookupProperty(stack1,"softOptIn") : stack1),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":56,"column":7}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Why we may write to you:**\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"marketing") : depth0)) != null ? lookupProperty(stack1,"addressFromSale") : stack1),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":2},"end":{"line":43,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"marketing") : depth0)) != null ? lookupProperty(stack1,"ownSimilarProducts") : stack1),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":44,"column":2},"end":{"line":46,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"marketing") : depth0)) != null ? lookupProperty(stack1,"objectAtCollection") : stack1),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":2},"end":{"line":49,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"marketing") : depth0)) != null ? lookupProperty(stack1,"objectInEveryMessage") : stack1),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":2},"end":{"line":52,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"marketing") : depth0)) != null ? lookupProperty(stack1,"law") : stack1),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":2},"end":{"line":55,"column":9}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    return "  Your address comes from your purchase.\n";
},"15":function(container,depth0,helpers,partials,data) {
    return "  We advertise only our own products that are similar to what you bought.\n";
},"16":function(container,depth0,helpers,partials,data) {
    return "  You can object when we collect your address.\n";
},"17":function(container,depth0,helpers,partials,data) {
    return "  Each message tells you how to object.\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  The law: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"marketing") : depth0)) != null ? lookupProperty(stack1,"law") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":54,"column":11},"end":{"line":54,"column":28}}})) != null ? stack1 : "")
    + "\n";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"for") : depth0),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.program(23, data, 0),"data":data,"loc":{"start":{"line":59,"column":0},"end":{"line":69,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"task") : depth0),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":70,"column":0},"end":{"line":72,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"whose") : depth0),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":0},"end":{"line":75,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"interest") : depth0),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":76,"column":0},"end":{"line":83,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"give") : depth0),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":84,"column":0},"end":{"line":119,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"withdraw") : depth0),{"name":"if","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":120,"column":0},"end":{"line":166,"column":7}}})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"laws") : depth0),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.program(22, data, 0),"data":data,"loc":{"start":{"line":60,"column":0},"end":{"line":64,"column":7}}})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Legal basis ("
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"for") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":61,"column":17},"end":{"line":61,"column":24}}})) != null ? stack1 : "")
    + "):** "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"name") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":61,"column":29},"end":{"line":61,"column":37}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,(depth0 != null ? lookupProperty(depth0,"article") : depth0),{"name":"law","hash":{},"data":data,"loc":{"start":{"line":61,"column":38},"end":{"line":61,"column":53}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":61,"column":38},"end":{"line":61,"column":53}}})) != null ? stack1 : "")
    + ". The law: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"laws") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":61,"column":64},"end":{"line":61,"column":72}}})) != null ? stack1 : "")
    + "\n";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Legal basis ("
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"for") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":63,"column":17},"end":{"line":63,"column":24}}})) != null ? stack1 : "")
    + "):** "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"name") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":63,"column":29},"end":{"line":63,"column":37}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,(depth0 != null ? lookupProperty(depth0,"article") : depth0),{"name":"law","hash":{},"data":data,"loc":{"start":{"line":63,"column":38},"end":{"line":63,"column":53}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":63,"column":38},"end":{"line":63,"column":53}}})) != null ? stack1 : "")
    + "\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"laws") : depth0),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.program(25, data, 0),"data":data,"loc":{"start":{"line":65,"column":0},"end":{"line":69,"column":0}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Legal basis:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"name") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":66,"column":19},"end":{"line":66,"column":27}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,(depth0 != null ? lookupProperty(depth0,"article") : depth0),{"name":"law","hash":{},"data":data,"loc":{"start":{"line":66,"column":28},"end":{"line":66,"column":43}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":66,"column":28},"end":{"line":66,"column":43}}})) != null ? stack1 : "")
    + ". The law: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"laws") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":66,"column":54},"end":{"line":66,"column":62}}})) != null ? stack1 : "")
    + "\n";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Legal basis:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"name") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":68,"column":19},"end":{"line":68,"column":27}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,(depth0 != null ? lookupProperty(depth0,"article") : depth0),{"name":"law","hash":{},"data":data,"loc":{"start":{"line":68,"column":28},"end":{"line":68,"column":43}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":68,"column":28},"end":{"line":68,"column":43}}})) != null ? stack1 : "")
    + "\n";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Public task:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"task") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":71,"column":19},"end":{"line":71,"column":27}}})) != null ? stack1 : "")
    + ". [You can object.](#objection)\n";
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Whose vital interest:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"whose") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":74,"column":28},"end":{"line":74,"column":37}}})) != null ? stack1 : "")
    + "\n";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"interestOf") : depth0),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.program(30, data, 0),"data":data,"loc":{"start":{"line":77,"column":4},"end":{"line":77,"column":75}}})) != null ? stack1 : "")
    + ":** "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"interest") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":77,"column":79},"end":{"line":77,"column":91}}})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"freely") : depth0),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.program(32, data, 0),"data":data,"loc":{"start":{"line":78,"column":2},"end":{"line":82,"column":9}}})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Interest of "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"interestOf") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":77,"column":34},"end":{"line":77,"column":48}}})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    return "Our interest";
},"31":function(container,depth0,helpers,partials,data) {
    return "  [You can object without a reason.](#objection)\n";
},"32":function(container,depth0,helpers,partials,data) {
    return "  [You can object.](#objection)\n";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **How you consent:**\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"give") : depth0)) != null ? lookupProperty(stack1,"consentManager") : stack1),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.program(35, data, 0),"data":data,"loc":{"start":{"line":86,"column":2},"end":{"line":112,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"explicit") : depth0),{"name":"if","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":113,"column":2},"end":{"line":115,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"renew") : depth0),{"name":"if","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":116,"column":2},"end":{"line":118,"column":9}}})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    return "  You choose in our cookie banner.\n";
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"give") : depth0)) != null ? lookupProperty(stack1,"checkbox") : stack1),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.program(37, data, 0),"data":data,"loc":{"start":{"line":88,"column":2},"end":{"line":112,"column":2}}})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    return "  You tick a box.\n";
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"give") : depth0)) != null ? lookupProperty(stack1,"doubleOptIn") : stack1),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.program(39, data, 0),"data":data,"loc":{"start":{"line":90,"column":2},"end":{"line":112,"column":2}}})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data) {
    return "  You enter your address and confirm it with a link that we send you (double opt-in).\n";
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"give") : depth0)) != null ? lookupProperty(stack1,"form") : stack1),{"name":"if","hash":{},"fn":container.program(40, data, 0),"inverse":container.program(41, data, 0),"data":data,"loc":{"start":{"line":92,"column":2},"end":{"line":112,"column":2}}})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
    return "  You fill in a form.\n";
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"give") : depth0)) != null ? lookupProperty(stack1,"button") : stack1),{"name":"if","hash":{},"fn":container.program(42, data, 0),"inverse":container.program(43, data, 0),"data":data,"loc":{"start":{"line":94,"column":2},"end":{"line":112,"column":2}}})) != null ? stack1 : "");
},"42":function(container,depth0,helpers,partials,data) {
    return "  You click a button.\n";
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"give") : depth0)) != null ? lookupProperty(stack1,"providerDialog") : stack1),{"name":"if","hash":{},"fn":container.program(44, data, 0),"inverse":container.program(45, data, 0),"data":data,"loc":{"start":{"line":96,"column":2},"end":{"line":112,"column":2}}})) != null ? stack1 : "");
},"44":function(container,depth0,helpers,partials,data) {
    return "  You agree in a dialogue of the provider.\n";
},"45":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"give") : depth0)) != null ? lookupProperty(stack1,"accountSettings") : stack1),{"name":"if","hash":{},"fn":container.program(46, data, 0),"inverse":container.program(47, data, 0),"data":data,"loc":{"start":{"line":98,"column":2},"end":{"line":112,"column":2}}})) != null ? stack1 : "");
},"46":function(container,depth0,helpers,partials,data) {
    return "  You choose in your account.\n";
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"give") : depth0)) != null ? lookupProperty(stack1,"email") : stack1),{"name":"if","hash":{},"fn":container.program(48, data, 0),"inverse":container.program(49, data, 0),"data":data,"loc":{"start":{"line":100,"column":2},"end":{"line":112,"column":2}}})) != null ? stack1 : "");
},"48":function(container,depth0,helpers,partials,data) {
    return "  You tell us by e-mail.\n";
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"give") : depth0)) != null ? lookupProperty(stack1,"post") : stack1),{"name":"if","hash":{},"fn":container.program(50, data, 0),"inverse":container.program(51, data, 0),"data":data,"loc":{"start":{"line":102,"column":2},"end":{"line":112,"column":2}}})) != null ? stack1 : "");
},"50":function(container,depth0,helpers,partials,data) {
    return "  You tell us by post.\n";
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"give") : depth0)) != null ? lookupProperty(stack1,"phone") : stack1),{"name":"if","hash":{},"fn":container.program(52, data, 0),"inverse":container.program(53, data, 0),"data":data,"loc":{"start":{"line":104,"column":2},"end":{"line":112,"column":2}}})) != null ? stack1 : "");
},"52":function(container,depth0,helpers,partials,data) {
    return "  You tell us by phone.\n";
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"give") : depth0)) != null ? lookupProperty(stack1,"signature") : stack1),{"name":"if","hash":{},"fn":container.program(54, data, 0),"inverse":container.program(55, data, 0),"data":data,"loc":{"start":{"line":106,"column":2},"end":{"line":112,"column":2}}})) != null ? stack1 : "");
},"54":function(container,depth0,helpers,partials,data) {
    return "  You sign a declaration.\n";
},"55":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"give") : depth0)) != null ? lookupProperty(stack1,"spoken") : stack1),{"name":"if","hash":{},"fn":container.program(56, data, 0),"inverse":container.program(57, data, 0),"data":data,"loc":{"start":{"line":108,"column":2},"end":{"line":112,"column":2}}})) != null ? stack1 : "");
},"56":function(container,depth0,helpers,partials,data) {
    return "  You tell us in person.\n";
},"57":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"give") : depth0)) != null ? lookupProperty(stack1,"browserSettings") : stack1),{"name":"if","hash":{},"fn":container.program(58, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":110,"column":2},"end":{"line":112,"column":2}}})) != null ? stack1 : "");
},"58":function(container,depth0,helpers,partials,data) {
    return "  You choose in your browser.\n  ";
},"59":function(container,depth0,helpers,partials,data) {
    return "  Your consent is explicit.\n";
},"60":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  We ask you again after "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"renew") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":117,"column":25},"end":{"line":117,"column":34}}})) != null ? stack1 : "")
    + ".\n";
},"61":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **How to withdraw:**\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"withdraw") : depth0)) != null ? lookupProperty(stack1,"consentManager") : stack1),{"name":"if","hash":{},"fn":container.program(62, data, 0),"inverse":container.program(65, data, 0),"data":data,"loc":{"start":{"line":122,"column":2},"end":{"line":162,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"freely") : depth0),{"name":"if","hash":{},"fn":container.program(95, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":163,"column":2},"end":{"line":165,"column":9}}})) != null ? stack1 : "");
},"62":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"manage") : depth0),{"name":"if","hash":{},"fn":container.program(63, data, 0),"inverse":container.program(64, data, 0),"data":data,"loc":{"start":{"line":123,"column":2},"end":{"line":127,"column":9}}})) != null ? stack1 : "");
},"63":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  At any time, with "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"manage") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":124,"column":20},"end":{"line":124,"column":30}}})) != null ? stack1 : "")
    + ".\n";
},"64":function(container,depth0,helpers,partials,data) {
    return "  At any time, in our cookie settings.\n";
},"65":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"withdraw") : depth0)) != null ? lookupProperty(stack1,"checkbox") : stack1),{"name":"if","hash":{},"fn":container.program(66, data, 0),"inverse":container.program(67, data, 0),"data":data,"loc":{"start":{"line":128,"column":2},"end":{"line":162,"column":2}}})) != null ? stack1 : "");
},"66":function(container,depth0,helpers,partials,data) {
    return "  At any time, by removing the tick.\n";
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"withdraw") : depth0)) != null ? lookupProperty(stack1,"form") : stack1),{"name":"if","hash":{},"fn":container.program(68, data, 0),"inverse":container.program(71, data, 0),"data":data,"loc":{"start":{"line":130,"column":2},"end":{"line":162,"column":2}}})) != null ? stack1 : "");
},"68":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"form") : depth0),{"name":"if","hash":{},"fn":container.program(69, data, 0),"inverse":container.program(70, data, 0),"data":data,"loc":{"start":{"line":131,"column":2},"end":{"line":135,"column":9}}})) != null ? stack1 : "");
},"69":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  At any time, with our form: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"form") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":132,"column":30},"end":{"line":132,"column":38}}})) != null ? stack1 : "")
    + "\n";
},"70":function(container,depth0,helpers,partials,data) {
    return "  At any time, with our form.\n";
},"71":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"withdraw") : depth0)) != null ? lookupProperty(stack1,"button") : stack1),{"name":"if","hash":{},"fn":container.program(72, data, 0),"inverse":container.program(73, data, 0),"data":data,"loc":{"start":{"line":136,"column":2},"end":{"line":162,"column":2}}})) != null ? stack1 : "");
},"72":function(container,depth0,helpers,partials,data) {
    return "  At any time, with the button.\n";
},"73":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"withdraw") : depth0)) != null ? lookupProperty(stack1,"providerDialog") : stack1),{"name":"if","hash":{},"fn":container.program(74, data, 0),"inverse":container.program(75, data, 0),"data":data,"loc":{"start":{"line":138,"column":2},"end":{"line":162,"column":2}}})) != null ? stack1 : "");
},"74":function(container,depth0,helpers,partials,data) {
    return "  At any time, in the settings of the provider.\n";
},"75":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"withdraw") : depth0)) != null ? lookupProperty(stack1,"accountSettings") : stack1),{"name":"if","hash":{},"fn":container.program(76, data, 0),"inverse":container.program(77, data, 0),"data":data,"loc":{"start":{"line":140,"column":2},"end":{"line":162,"column":2}}})) != null ? stack1 : "");
},"76":function(container,depth0,helpers,partials,data) {
    return "  At any time, in the settings of your account.\n";
},"77":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"withdraw") : depth0)) != null ? lookupProperty(stack1,"unsubscribeLink") : stack1),{"name":"if","hash":{},"fn":container.program(78, data, 0),"inverse":container.program(79, data, 0),"data":data,"loc":{"start":{"line":142,"column":2},"end":{"line":162,"column":2}}})) != null ? stack1 : "");
},"78":function(container,depth0,helpers,partials,data) {
    return "  At any time, with the link in each message.\n";
},"79":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"withdraw") : depth0)) != null ? lookupProperty(stack1,"email") : stack1),{"name":"if","hash":{},"fn":container.program(80, data, 0),"inverse":container.program(83, data, 0),"data":data,"loc":{"start":{"line":144,"column":2},"end":{"line":162,"column":2}}})) != null ? stack1 : "");
},"80":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"email") : depth0),{"name":"if","hash":{},"fn":container.program(81, data, 0),"inverse":container.program(82, data, 0),"data":data,"loc":{"start":{"line":145,"column":2},"end":{"line":149,"column":9}}})) != null ? stack1 : "");
},"81":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  At any time, by writing to "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"email") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":146,"column":29},"end":{"line":146,"column":38}}})) != null ? stack1 : "")
    + ".\n";
},"82":function(container,depth0,helpers,partials,data) {
    return "  At any time, by e-mail.\n";
},"83":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"withdraw") : depth0)) != null ? lookupProperty(stack1,"doubleOptIn") : stack1),{"name":"if","hash":{},"fn":container.program(84, data, 0),"inverse":container.program(85, data, 0),"data":data,"loc":{"start":{"line":150,"column":2},"end":{"line":162,"column":2}}})) != null ? stack1 : "");
},"84":function(container,depth0,helpers,partials,data) {
    return "  At any time, with a link that we send you.\n";
},"85":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"withdraw") : depth0)) != null ? lookupProperty(stack1,"post") : stack1),{"name":"if","hash":{},"fn":container.program(86, data, 0),"inverse":container.program(87, data, 0),"data":data,"loc":{"start":{"line":152,"column":2},"end":{"line":162,"column":2}}})) != null ? stack1 : "");
},"86":function(container,depth0,helpers,partials,data) {
    return "  At any time, by post.\n";
},"87":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"withdraw") : depth0)) != null ? lookupProperty(stack1,"phone") : stack1),{"name":"if","hash":{},"fn":container.program(88, data, 0),"inverse":container.program(89, data, 0),"data":data,"loc":{"start":{"line":154,"column":2},"end":{"line":162,"column":2}}})) != null ? stack1 : "");
},"88":function(container,depth0,helpers,partials,data) {
    return "  At any time, by phone.\n";
},"89":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"withdraw") : depth0)) != null ? lookupProperty(stack1,"signature") : stack1),{"name":"if","hash":{},"fn":container.program(90, data, 0),"inverse":container.program(91, data, 0),"data":data,"loc":{"start":{"line":156,"column":2},"end":{"line":162,"column":2}}})) != null ? stack1 : "");
},"90":function(container,depth0,helpers,partials,data) {
    return "  At any time, in writing.\n";
},"91":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"withdraw") : depth0)) != null ? lookupProperty(stack1,"spoken") : stack1),{"name":"if","hash":{},"fn":container.program(92, data, 0),"inverse":container.program(93, data, 0),"data":data,"loc":{"start":{"line":158,"column":2},"end":{"line":162,"column":2}}})) != null ? stack1 : "");
},"92":function(container,depth0,helpers,partials,data) {
    return "  At any time, in person.\n";
},"93":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"withdraw") : depth0)) != null ? lookupProperty(stack1,"browserSettings") : stack1),{"name":"if","hash":{},"fn":container.program(94, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":160,"column":2},"end":{"line":162,"column":2}}})) != null ? stack1 : "");
},"94":function(container,depth0,helpers,partials,data) {
    return "  At any time, in the settings of your browser.\n  ";
},"95":function(container,depth0,helpers,partials,data) {
    return "  [You can also object.](#objection)\n";
},"96":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Also offered by "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"name") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":169,"column":20},"end":{"line":169,"column":28}}})) != null ? stack1 : "")
    + ":** "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"link") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":169,"column":32},"end":{"line":169,"column":40}}})) != null ? stack1 : "")
    + "\n";
},"97":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"laws") : depth0),{"name":"if","hash":{},"fn":container.program(98, data, 0),"inverse":container.program(99, data, 0),"data":data,"loc":{"start":{"line":172,"column":0},"end":{"line":176,"column":7}}})) != null ? stack1 : "");
},"98":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Condition for sensitive data:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"name") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":173,"column":36},"end":{"line":173,"column":44}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,(depth0 != null ? lookupProperty(depth0,"article") : depth0),{"name":"law","hash":{},"data":data,"loc":{"start":{"line":173,"column":45},"end":{"line":173,"column":60}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":173,"column":45},"end":{"line":173,"column":60}}})) != null ? stack1 : "")
    + ". The law: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"laws") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":173,"column":71},"end":{"line":173,"column":79}}})) != null ? stack1 : "")
    + "\n";
},"99":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Condition for sensitive data:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"name") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":175,"column":36},"end":{"line":175,"column":44}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,(depth0 != null ? lookupProperty(depth0,"article") : depth0),{"name":"law","hash":{},"data":data,"loc":{"start":{"line":175,"column":45},"end":{"line":175,"column":60}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":175,"column":45},"end":{"line":175,"column":60}}})) != null ? stack1 : "")
    + "\n";
},"100":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Permission for data about offences:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 10 GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":179,"column":42},"end":{"line":179,"column":67}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":179,"column":42},"end":{"line":179,"column":67}}})) != null ? stack1 : "")
    + ". The law: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"offences") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":179,"column":78},"end":{"line":179,"column":90}}})) != null ? stack1 : "")
    + "\n";
},"101":function(container,depth0,helpers,partials,data) {
    return "- **Our weighing of interests:** We send you a copy on request.\n";
},"102":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Automated decision:** Yes. More: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"decision") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":185,"column":37},"end":{"line":185,"column":49}}})) != null ? stack1 : "")
    + "\n";
},"103":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Automated decision:** No. A score supports the decision. A person decides. "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"score") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":188,"column":79},"end":{"line":188,"column":88}}})) != null ? stack1 : "")
    + "\n";
},"104":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **What it means for you:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"profiling") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":191,"column":29},"end":{"line":191,"column":42}}})) != null ? stack1 : "")
    + "\n";
},"105":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Must you give us the data?**\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"none") : depth0),{"name":"if","hash":{},"fn":container.program(106, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":195,"column":2},"end":{"line":197,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"voluntary") : depth0),{"name":"if","hash":{},"fn":container.program(107, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":198,"column":2},"end":{"line":200,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"statutory") : depth0),{"name":"if","hash":{},"fn":container.program(108, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":201,"column":2},"end":{"line":203,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"contractual") : depth0),{"name":"if","hash":{},"fn":container.program(109, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":204,"column":2},"end":{"line":206,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"toEnterContract") : depth0),{"name":"if","hash":{},"fn":container.program(110, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":207,"column":2},"end":{"line":209,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"technical") : depth0),{"name":"if","hash":{},"fn":container.program(111, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":210,"column":2},"end":{"line":212,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"otherwise") : depth0),{"name":"if","hash":{},"fn":container.program(112, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":213,"column":2},"end":{"line":215,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"optional") : depth0),{"name":"if","hash":{},"fn":container.program(113, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":216,"column":2},"end":{"line":218,"column":9}}})) != null ? stack1 : "");
},"106":function(container,depth0,helpers,partials,data) {
    return "  We ask you for no data here.\n";
},"107":function(container,depth0,helpers,partials,data) {
    return "  No.\n";
},"108":function(container,depth0,helpers,partials,data) {
    return "  Yes, by law.\n";
},"109":function(container,depth0,helpers,partials,data) {
    return "  Yes, for the contract.\n";
},"110":function(container,depth0,helpers,partials,data) {
    return "  Yes, to make the contract.\n";
},"111":function(container,depth0,helpers,partials,data) {
    return "  Yes, for technical reasons.\n";
},"112":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  If you do not, "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"otherwise") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":214,"column":17},"end":{"line":214,"column":30}}})) != null ? stack1 : "")
    + ".\n";
},"113":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  You can leave out: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"optional") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":217,"column":21},"end":{"line":217,"column":33}}})) != null ? stack1 : "")
    + "\n";
},"114":function(container,depth0,helpers,partials,data) {
    return "- **Who receives it:** Nobody but us.\n";
},"115":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Who receives it:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"recipients") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":224,"column":23},"end":{"line":224,"column":37}}})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"unnamed") : depth0),{"name":"each","hash":{},"fn":container.program(116, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":225,"column":2},"end":{"line":227,"column":11}}})) != null ? stack1 : "");
},"116":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  We do not name this recipient: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"name") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":226,"column":33},"end":{"line":226,"column":41}}})) != null ? stack1 : "")
    + ". The reason: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"because") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":226,"column":55},"end":{"line":226,"column":66}}})) != null ? stack1 : "")
    + "\n";
},"117":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Kept:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"kept") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":230,"column":12},"end":{"line":230,"column":20}}})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"keptNotes") : depth0),{"name":"each","hash":{},"fn":container.program(118, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":231,"column":2},"end":{"line":233,"column":11}}})) != null ? stack1 : "");
},"118":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":232,"column":2},"end":{"line":232,"column":10}}})) != null ? stack1 : "")
    + "\n";
},"119":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Cookies and similar:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"cookies") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":236,"column":27},"end":{"line":236,"column":38}}})) != null ? stack1 : "")
    + "\n";
},"120":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Good to know:** "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"note") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":239,"column":20},"end":{"line":239,"column":28}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"purpose") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"people") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"data") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"sources") : depth0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"informed") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"exemption") : depth0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":33,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"where") : depth0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":36,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"marketing") : depth0),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":57,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"bases") : depth0),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":58,"column":0},"end":{"line":167,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"optOuts") : depth0),{"name":"each","hash":{},"fn":container.program(96, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":168,"column":0},"end":{"line":170,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"conditions") : depth0),{"name":"each","hash":{},"fn":container.program(97, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":171,"column":0},"end":{"line":177,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"offences") : depth0),{"name":"if","hash":{},"fn":container.program(100, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":178,"column":0},"end":{"line":180,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"weighing") : depth0),{"name":"if","hash":{},"fn":container.program(101, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":181,"column":0},"end":{"line":183,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"decision") : depth0),{"name":"if","hash":{},"fn":container.program(102, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":184,"column":0},"end":{"line":186,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"score") : depth0),{"name":"if","hash":{},"fn":container.program(103, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":187,"column":0},"end":{"line":189,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"profiling") : depth0),{"name":"if","hash":{},"fn":container.program(104, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":190,"column":0},"end":{"line":192,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"provision") : depth0),{"name":"each","hash":{},"fn":container.program(105, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":193,"column":0},"end":{"line":219,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"nobody") : depth0),{"name":"if","hash":{},"fn":container.program(114, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":220,"column":0},"end":{"line":222,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"recipients") : depth0),{"name":"if","hash":{},"fn":container.program(115, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":223,"column":0},"end":{"line":228,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"kept") : depth0),{"name":"if","hash":{},"fn":container.program(117, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":229,"column":0},"end":{"line":234,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"cookies") : depth0),{"name":"if","hash":{},"fn":container.program(119, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":235,"column":0},"end":{"line":237,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"note") : depth0),{"name":"if","hash":{},"fn":container.program(120, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":238,"column":0},"end":{"line":240,"column":7}}})) != null ? stack1 : "");
},"useData":true},
"head": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "This policy covers: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"surfaces") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":2,"column":20},"end":{"line":2,"column":32}}})) != null ? stack1 : "")
    + ".\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "Until this version applies, the earlier version applies.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"surfaces") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":7}}})) != null ? stack1 : "")
    + "Here, “data” means personal data: any information that relates to you.\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"later") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "");
},"useData":true},
"joint-controllers": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "With this company, we decide together "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 26 GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":2,"column":38},"end":{"line":2,"column":63}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":2,"column":38},"end":{"line":2,"column":63}}})) != null ? stack1 : "")
    + ". You find the essence of the arrangement here. You can use your rights against us and against it.\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "With these companies, we decide together "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 26 GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":4,"column":41},"end":{"line":4,"column":66}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":4,"column":41},"end":{"line":4,"column":66}}})) != null ? stack1 : "")
    + ". You find the essence of each arrangement here. You can use your rights against us and against each of them.\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "We send you the essence of the arrangement on request.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"one") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"boxes") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"onRequest") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "");
},"useData":true},
"no-decisions": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "We make no decision by computer alone that has legal or similarly serious effects for you.\n";
},"useData":true},
"no-recipients": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Nobody but us receives your data.\n";
},"useData":true},
"no-transfers": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "We send no data outside the European Economic Area (EEA).\n";
},"useData":true},
"objection": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**For reasons from your own situation "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 21(1) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":2,"column":38},"end":{"line":2,"column":66}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":2,"column":38},"end":{"line":2,"column":66}}})) != null ? stack1 : "")
    + ".**\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"interests") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"task") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"both") : depth0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + "Tell us the reasons from your own situation. We then stop, unless we show compelling grounds that outweigh yours or need the data for legal claims. This right covers: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"situation") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":12,"column":167},"end":{"line":12,"column":180}}})) != null ? stack1 : "")
    + ".\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "You can object at any time to what we do on the basis of legitimate interests.\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "You can object at any time to what we do as a public task.\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "You can object at any time to what we do as a public task or on the basis of legitimate interests.\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**To direct marketing "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 21(2) and (3) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":16,"column":22},"end":{"line":16,"column":58}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":16,"column":22},"end":{"line":16,"column":58}}})) != null ? stack1 : "")
    + ".**\nYou can object at any time to direct marketing and to profiling connected with it. You need no reason. We then stop. This right covers: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"marketing") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":17,"column":136},"end":{"line":17,"column":149}}})) != null ? stack1 : "")
    + ".\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**To research and statistics "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 21(6) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":21,"column":29},"end":{"line":21,"column":57}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":21,"column":29},"end":{"line":21,"column":57}}})) != null ? stack1 : "")
    + ".**\nYou can object to research and statistics for reasons from your own situation. We then stop, unless a task in the public interest needs them. This right covers: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"research") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":22,"column":161},"end":{"line":22,"column":173}}})) != null ? stack1 : "")
    + ".\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"form") : depth0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":30,"column":7}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**How to object.** Write to "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"email") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":27,"column":28},"end":{"line":27,"column":37}}})) != null ? stack1 : "")
    + " or use our [contact form]("
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"form") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":27,"column":64},"end":{"line":27,"column":72}}})) != null ? stack1 : "")
    + ").\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**How to object.** Write to "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"email") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":29,"column":28},"end":{"line":29,"column":37}}})) != null ? stack1 : "")
    + ".\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"form") : depth0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":33,"column":0}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**How to object.** Use our [contact form]("
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"form") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":32,"column":42},"end":{"line":32,"column":50}}})) != null ? stack1 : "")
    + ").\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"situation") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"marketing") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"research") : depth0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":23,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"email") : depth0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":33,"column":7}}})) != null ? stack1 : "");
},"useData":true},
"recipients": {"0":function(container,depth0,helpers,partials,data) {
    return "A **processor** works for us and on our instructions.\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "A **controller** decides alone what it does with the data.\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "A **joint controller** decides together with us.\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "A **public authority** receives data if a law requires it.\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "These processors list their own helpers here: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"helpers") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":17,"column":46},"end":{"line":17,"column":57}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"processor") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"controller") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"joint") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"authority") : depth0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"table") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"helpers") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "");
},"useData":true},
"retention": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Backups keep a copy for "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"backups") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":4,"column":24},"end":{"line":4,"column":35}}})) != null ? stack1 : "")
    + ".\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "A dispute can stop erasure until it ends "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 17(3)(e) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":7,"column":41},"end":{"line":7,"column":72}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":7,"column":41},"end":{"line":7,"column":72}}})) != null ? stack1 : "")
    + ".\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"table") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":9}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"backups") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"legalHold") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "");
},"useData":true},
"rights": {"0":function(container,depth0,helpers,partials,data) {
    return "- **Correction (16).** You can have wrong data corrected and missing data added, for example in your address.\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "- **Correction (16).** You can have wrong data corrected and missing data added.\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "  You can have data erased, for example when we no longer need it or when you withdraw consent.\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "  You can have data erased, for example when we no longer need it.\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  By law, we must keep: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"keptByLaw") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":16,"column":24},"end":{"line":16,"column":37}}})) != null ? stack1 : "")
    + ".\n";
},"5":function(container,depth0,helpers,partials,data) {
    return "- **Data portability (20).** You can get the data you gave us under a contract or with consent. It comes in a machine-readable file. Where technically feasible, we send it to a different provider for you.\n";
},"6":function(container,depth0,helpers,partials,data) {
    return "- **Data portability (20).** You can get the data you gave us with consent. It comes in a machine-readable file. Where technically feasible, we send it to a different provider for you.\n";
},"7":function(container,depth0,helpers,partials,data) {
    return "- **Data portability (20).** You can get the data you gave us under a contract. It comes in a machine-readable file. Where technically feasible, we send it to a different provider for you.\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Objection (21).**\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"objectInterests") : depth0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":2},"end":{"line":32,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"objectTask") : depth0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":2},"end":{"line":35,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"objectBoth") : depth0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":2},"end":{"line":38,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"marketing") : depth0),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":2},"end":{"line":41,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"research") : depth0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":2},"end":{"line":44,"column":9}}})) != null ? stack1 : "")
    + "  More: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"objection") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":45,"column":8},"end":{"line":45,"column":21}}})) != null ? stack1 : "")
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    return "  You can object to what we do on the basis of legitimate interests.\n";
},"10":function(container,depth0,helpers,partials,data) {
    return "  You can object to what we do as a public task.\n";
},"11":function(container,depth0,helpers,partials,data) {
    return "  You can object to what we do as a public task or on the basis of legitimate interests.\n";
},"12":function(container,depth0,helpers,partials,data) {
    return "  You can object to direct marketing.\n";
},"13":function(container,depth0,helpers,partials,data) {
    return "  You can object to research and statistics.\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Withdrawal of consent (7(3)).** You can withdraw any consent at any time. What we did before then stays lawful.\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"manage") : depth0),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":2},"end":{"line":51,"column":9}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  For cookies, use "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"manage") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":50,"column":19},"end":{"line":50,"column":29}}})) != null ? stack1 : "")
    + ".\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Human review (22(3)).** You can ask for a person to review an automated decision.\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"automated") : depth0),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":55,"column":2},"end":{"line":57,"column":9}}})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  More: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"automated") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":56,"column":8},"end":{"line":56,"column":21}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Your rights come from the GDPR. The number of the article is in brackets.\n\n- **Access (15).** You can ask which data we hold about you. You get a copy and the details of its use.\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"address") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + "- **Erasure (17).**\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"consent") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":10,"column":2},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"keptByLaw") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":2},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + "- **Restriction (18).** You can have us store data without using it, for example while we check whether it is correct.\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"portBoth") : depth0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":21,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"portConsent") : depth0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":24,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"portContract") : depth0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":27,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"objection") : depth0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":46,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"consent") : depth0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":52,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"humanReview") : depth0),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":0},"end":{"line":58,"column":7}}})) != null ? stack1 : "");
},"useData":true},
"security": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "We use these measures:\n\n"
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"measures") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":12}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"special-categories": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Where the condition is your explicit consent, you can withdraw it at any time. What we did before then stays lawful.\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"email") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Write to "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"email") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":8,"column":9},"end":{"line":8,"column":18}}})) != null ? stack1 : "")
    + ".\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "The law protects these kinds of data most "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 9 GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":1,"column":42},"end":{"line":1,"column":66}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":1,"column":42},"end":{"line":1,"column":66}}})) != null ? stack1 : "")
    + ". We use them only as follows:\n\n"
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"table") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":9}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"consent") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "");
},"useData":true},
"summary": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Who we are.** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"country") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":2,"column":18},"end":{"line":2,"column":161}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"ref") : depth0)) != null ? lookupProperty(stack1,"controller") : stack1),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":2},"end":{"line":6,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "We are "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"name") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":2,"column":40},"end":{"line":2,"column":48}}})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"country") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":2,"column":50},"end":{"line":2,"column":61}}})) != null ? stack1 : "")
    + ". We are responsible for your data.";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "We are "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"name") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":2,"column":111},"end":{"line":2,"column":119}}})) != null ? stack1 : "")
    + ". We are responsible for your data.";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  More: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"ref") : depth0)) != null ? lookupProperty(stack1,"controller") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":5,"column":8},"end":{"line":5,"column":26}}})) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "  You pay nothing, and we answer within one month.\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  More: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"ref") : depth0)) != null ? lookupProperty(stack1,"rights") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":14,"column":8},"end":{"line":14,"column":22}}})) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### What to know first\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"surprises") : depth0),{"name":"each","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":73,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"special") : depth0),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":27,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"oneCountry") : depth0),{"name":"if","hash":{},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":34,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"countries") : depth0),{"name":"if","hash":{},"fn":container.program(12, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":41,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"decides") : depth0),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":48,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"oneAdvertiser") : depth0),{"name":"if","hash":{},"fn":container.program(15, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":0},"end":{"line":55,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"advertisers") : depth0),{"name":"if","hash":{},"fn":container.program(17, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":0},"end":{"line":62,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"softOptIn") : depth0),{"name":"if","hash":{},"fn":container.program(18, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":67,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"profile") : depth0),{"name":"if","hash":{},"fn":container.program(19, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":68,"column":0},"end":{"line":72,"column":7}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Sensitive data.** We use data that the law protects most: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"special") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":22,"column":62},"end":{"line":22,"column":73}}})) != null ? stack1 : "")
    + ".\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depths[1] != null ? lookupProperty(depths[1],"ref") : depths[1])) != null ? lookupProperty(stack1,"special") : stack1),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":2},"end":{"line":26,"column":9}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  More: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depths[1] != null ? lookupProperty(depths[1],"ref") : depths[1])) != null ? lookupProperty(stack1,"special") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":25,"column":8},"end":{"line":25,"column":26}}})) != null ? stack1 : "")
    + "\n";
},"10":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Transfers.** Data goes to a country outside the European Economic Area: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"oneCountry") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":29,"column":76},"end":{"line":29,"column":90}}})) != null ? stack1 : "")
    + ".\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depths[1] != null ? lookupProperty(depths[1],"ref") : depths[1])) != null ? lookupProperty(stack1,"transfers") : stack1),{"name":"if","hash":{},"fn":container.program(11, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":2},"end":{"line":33,"column":9}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  More: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depths[1] != null ? lookupProperty(depths[1],"ref") : depths[1])) != null ? lookupProperty(stack1,"transfers") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":32,"column":8},"end":{"line":32,"column":28}}})) != null ? stack1 : "")
    + "\n";
},"12":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Transfers.** Data goes to countries outside the European Economic Area: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"countries") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":36,"column":76},"end":{"line":36,"column":89}}})) != null ? stack1 : "")
    + ".\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depths[1] != null ? lookupProperty(depths[1],"ref") : depths[1])) != null ? lookupProperty(stack1,"transfers") : stack1),{"name":"if","hash":{},"fn":container.program(11, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":2},"end":{"line":40,"column":9}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Automated decision.** A computer decides alone: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"decides") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":43,"column":52},"end":{"line":43,"column":63}}})) != null ? stack1 : "")
    + ".\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depths[1] != null ? lookupProperty(depths[1],"ref") : depths[1])) != null ? lookupProperty(stack1,"automated") : stack1),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":45,"column":2},"end":{"line":47,"column":9}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  More: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depths[1] != null ? lookupProperty(depths[1],"ref") : depths[1])) != null ? lookupProperty(stack1,"automated") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":46,"column":8},"end":{"line":46,"column":28}}})) != null ? stack1 : "")
    + "\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Advertising.** If you consent, this company receives your data to show you advertisements that fit you: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"oneAdvertiser") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":50,"column":108},"end":{"line":50,"column":125}}})) != null ? stack1 : "")
    + ".\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"more") : depth0),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":2},"end":{"line":54,"column":9}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  More: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"more") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":53,"column":8},"end":{"line":53,"column":16}}})) != null ? stack1 : "")
    + "\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Advertising.** If you consent, these companies receive your data to show you advertisements that fit you: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"advertisers") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":57,"column":110},"end":{"line":57,"column":125}}})) != null ? stack1 : "")
    + ".\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"more") : depth0),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":2},"end":{"line":61,"column":9}}})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Messages to customers.** If you buy from us, we send you advertising for our own products. You can object at any time.\n\n  More: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"softOptIn") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":66,"column":8},"end":{"line":66,"column":21}}})) != null ? stack1 : "")
    + "\n";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Profiles.** We build a profile of you from your data.\n\n  More: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"profile") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":71,"column":8},"end":{"line":71,"column":19}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"name") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + "- **Your rights.** You have these rights: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"rights") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":8,"column":42},"end":{"line":8,"column":52}}})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"freeInTime") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":2},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"ref") : depth0)) != null ? lookupProperty(stack1,"rights") : stack1),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":2},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"surprises") : depth0),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":75,"column":7}}})) != null ? stack1 : "")
    + "### What we use data for\n\nEach line links to the details.\n\n"
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"uses") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":80,"column":0},"end":{"line":80,"column":8}}})) != null ? stack1 : "")
    + "\n";
},"useData":true,"useDepths":true},
"transfers": {"0":function(container,depth0,helpers,partials,data) {
    return "This recipient receives data outside it:\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "These recipients receive data outside it:\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Data Privacy Framework.** The EU Commission has decided that US companies certified under this framework protect data well enough "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 45 GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":11,"column":132},"end":{"line":11,"column":157}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":11,"column":132},"end":{"line":11,"column":157}}})) != null ? stack1 : "")
    + ".\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"adequacy") : depth0)) != null ? lookupProperty(stack1,"one") : stack1),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"scopes") : depth0),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":9}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Adequacy decision.** The EU Commission has decided that this country protects data well enough "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 45 GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":16,"column":97},"end":{"line":16,"column":122}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":16,"column":97},"end":{"line":16,"column":122}}})) != null ? stack1 : "")
    + ": "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"adequacy") : depth0)) != null ? lookupProperty(stack1,"countries") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":16,"column":124},"end":{"line":16,"column":146}}})) != null ? stack1 : "")
    + ".\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Adequacy decisions.** The EU Commission has decided that these countries protect data well enough "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 45 GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":18,"column":100},"end":{"line":18,"column":125}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":18,"column":100},"end":{"line":18,"column":125}}})) != null ? stack1 : "")
    + ": "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"adequacy") : depth0)) != null ? lookupProperty(stack1,"countries") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":18,"column":127},"end":{"line":18,"column":149}}})) != null ? stack1 : "")
    + ".\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "The decision covers only a part, and the recipient falls under it: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":21,"column":67},"end":{"line":21,"column":75}}})) != null ? stack1 : "")
    + ".\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Standard contractual clauses.**\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"clauses") : depth0)) != null ? lookupProperty(stack1,"undecided") : stack1),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":29,"column":7}}})) != null ? stack1 : "")
    + "We use contract terms that the EU Commission has approved "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 46(2)(c) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":30,"column":58},"end":{"line":30,"column":89}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":30,"column":58},"end":{"line":30,"column":89}}})) != null ? stack1 : "")
    + ". Read the model terms: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"modelTerms") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":30,"column":113},"end":{"line":30,"column":127}}})) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "There is no adequacy decision for: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"clauses") : depth0)) != null ? lookupProperty(stack1,"undecided") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":28,"column":35},"end":{"line":28,"column":56}}})) != null ? stack1 : "")
    + ".\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Binding corporate rules.** The group has rules on data protection that bind all its companies "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Articles 46(2)(b) and 47 GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":34,"column":96},"end":{"line":34,"column":135}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":34,"column":96},"end":{"line":34,"column":135}}})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"bindingRules") : depth0)) != null ? lookupProperty(stack1,"ref") : stack1),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":37,"column":7}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Approval: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"bindingRules") : depth0)) != null ? lookupProperty(stack1,"ref") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":36,"column":10},"end":{"line":36,"column":30}}})) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Clauses of a data protection authority.** We use contract terms of a data protection authority that the EU Commission has approved "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 46(2)(d) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":41,"column":133},"end":{"line":41,"column":164}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":41,"column":133},"end":{"line":41,"column":164}}})) != null ? stack1 : "")
    + ".\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Code of conduct.** The recipient follows an approved code and has bound itself to it "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 46(2)(e) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":45,"column":87},"end":{"line":45,"column":118}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":45,"column":87},"end":{"line":45,"column":118}}})) != null ? stack1 : "")
    + ".\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Certification.** The recipient is certified and has bound itself to the rules "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 46(2)(f) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":49,"column":80},"end":{"line":49,"column":111}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":49,"column":80},"end":{"line":49,"column":111}}})) != null ? stack1 : "")
    + ".\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Instrument between public bodies.** A binding instrument between public bodies protects the data "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 46(2)(a) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":53,"column":99},"end":{"line":53,"column":130}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":53,"column":99},"end":{"line":53,"column":130}}})) != null ? stack1 : "")
    + ".\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Contract approved by an authority.** A data protection authority has authorised the contract "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 46(3)(a) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":57,"column":95},"end":{"line":57,"column":126}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":57,"column":95},"end":{"line":57,"column":126}}})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"adHoc") : depth0)) != null ? lookupProperty(stack1,"ref") : stack1),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":58,"column":0},"end":{"line":60,"column":7}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Authorisation: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"adHoc") : depth0)) != null ? lookupProperty(stack1,"ref") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":59,"column":15},"end":{"line":59,"column":28}}})) != null ? stack1 : "")
    + "\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Arrangement approved by an authority.** A data protection authority has authorised the arrangement "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 46(3)(b) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":64,"column":101},"end":{"line":64,"column":132}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":64,"column":101},"end":{"line":64,"column":132}}})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"arrangement") : depth0)) != null ? lookupProperty(stack1,"ref") : stack1),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":65,"column":0},"end":{"line":67,"column":7}}})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Authorisation: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"arrangement") : depth0)) != null ? lookupProperty(stack1,"ref") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":66,"column":15},"end":{"line":66,"column":34}}})) != null ? stack1 : "")
    + "\n";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Your express consent.** We send the data only if you expressly agree "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 49(1)(a) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":71,"column":71},"end":{"line":71,"column":102}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":71,"column":71},"end":{"line":71,"column":102}}})) != null ? stack1 : "")
    + ". The countries: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"consent") : depth0)) != null ? lookupProperty(stack1,"countries") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":71,"column":119},"end":{"line":71,"column":140}}})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"consent") : depth0)) != null ? lookupProperty(stack1,"risk") : stack1),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":72,"column":0},"end":{"line":74,"column":7}}})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "The risk: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"consent") : depth0)) != null ? lookupProperty(stack1,"risk") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":73,"column":10},"end":{"line":73,"column":26}}})) != null ? stack1 : "")
    + "\n";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Contract with you.** Your contract needs the transfer to: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"contract") : depth0)) != null ? lookupProperty(stack1,"countries") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":78,"column":60},"end":{"line":78,"column":82}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 49(1)(b) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":78,"column":83},"end":{"line":78,"column":114}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":78,"column":83},"end":{"line":78,"column":114}}})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"contract") : depth0)) != null ? lookupProperty(stack1,"because") : stack1),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":79,"column":0},"end":{"line":81,"column":7}}})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "The reason: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"contract") : depth0)) != null ? lookupProperty(stack1,"because") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":80,"column":12},"end":{"line":80,"column":32}}})) != null ? stack1 : "")
    + "\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Contract in your interest.** A contract in your interest needs the transfer to: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"contractInInterest") : depth0)) != null ? lookupProperty(stack1,"countries") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":85,"column":82},"end":{"line":85,"column":114}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 49(1)(c) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":85,"column":115},"end":{"line":85,"column":146}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":85,"column":115},"end":{"line":85,"column":146}}})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"contractInInterest") : depth0)) != null ? lookupProperty(stack1,"because") : stack1),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":86,"column":0},"end":{"line":88,"column":7}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "The reason: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"contractInInterest") : depth0)) != null ? lookupProperty(stack1,"because") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":87,"column":12},"end":{"line":87,"column":42}}})) != null ? stack1 : "")
    + "\n";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Public interest.** Important reasons of public interest need the transfer to: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"publicInterest") : depth0)) != null ? lookupProperty(stack1,"countries") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":92,"column":80},"end":{"line":92,"column":108}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 49(1)(d) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":92,"column":109},"end":{"line":92,"column":140}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":92,"column":109},"end":{"line":92,"column":140}}})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"publicInterest") : depth0)) != null ? lookupProperty(stack1,"because") : stack1),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":93,"column":0},"end":{"line":95,"column":7}}})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "The reason: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"publicInterest") : depth0)) != null ? lookupProperty(stack1,"because") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":94,"column":12},"end":{"line":94,"column":38}}})) != null ? stack1 : "")
    + "\n";
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Legal claims.** Legal claims need the transfer to: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"claims") : depth0)) != null ? lookupProperty(stack1,"countries") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":99,"column":53},"end":{"line":99,"column":73}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 49(1)(e) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":99,"column":74},"end":{"line":99,"column":105}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":99,"column":74},"end":{"line":99,"column":105}}})) != null ? stack1 : "")
    + ".\n";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Vital interests.** Someone’s life or health is at stake "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 49(1)(f) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":103,"column":58},"end":{"line":103,"column":89}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":103,"column":58},"end":{"line":103,"column":89}}})) != null ? stack1 : "")
    + ". The data goes to: "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"vital") : depth0)) != null ? lookupProperty(stack1,"countries") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":103,"column":109},"end":{"line":103,"column":128}}})) != null ? stack1 : "")
    + ".\n";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Public register.** The data comes from a register that is open to the public "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 49(1)(g) GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":107,"column":79},"end":{"line":107,"column":110}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":107,"column":79},"end":{"line":107,"column":110}}})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"publicRegister") : depth0)) != null ? lookupProperty(stack1,"ref") : stack1),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":108,"column":0},"end":{"line":110,"column":7}}})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "The register: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"publicRegister") : depth0)) != null ? lookupProperty(stack1,"ref") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":109,"column":14},"end":{"line":109,"column":36}}})) != null ? stack1 : "")
    + "\n";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Single transfer.** The transfer rests on our compelling interests "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,lookupProperty(helpers,"law").call(alias1,"Article 49(1), second subparagraph, GDPR",{"name":"law","hash":{},"data":data,"loc":{"start":{"line":114,"column":68},"end":{"line":114,"column":118}}}),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":114,"column":68},"end":{"line":114,"column":118}}})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"compelling") : depth0)) != null ? lookupProperty(stack1,"because") : stack1),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":115,"column":0},"end":{"line":117,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"compelling") : depth0)) != null ? lookupProperty(stack1,"authorityInformed") : stack1),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":118,"column":0},"end":{"line":120,"column":7}}})) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Our interest: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"compelling") : depth0)) != null ? lookupProperty(stack1,"because") : stack1),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":116,"column":14},"end":{"line":116,"column":36}}})) != null ? stack1 : "")
    + "\n";
},"33":function(container,depth0,helpers,partials,data) {
    return "We have told the data protection authority.\n";
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Each controller in section "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"others") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":124,"column":27},"end":{"line":124,"column":37}}})) != null ? stack1 : "")
    + " must tell you about its own transfers.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "The European Economic Area (EEA) is the EU plus Iceland, Liechtenstein and Norway.\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"one") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"table") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"framework") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"adequacy") : depth0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":23,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"clauses") : depth0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":31,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"bindingRules") : depth0),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":38,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"authorityClauses") : depth0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":40,"column":0},"end":{"line":42,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"code") : depth0),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":44,"column":0},"end":{"line":46,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"certification") : depth0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":0},"end":{"line":50,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"publicBodies") : depth0),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":54,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"adHoc") : depth0),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":0},"end":{"line":61,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"arrangement") : depth0),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":68,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"consent") : depth0),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":70,"column":0},"end":{"line":75,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"contract") : depth0),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":77,"column":0},"end":{"line":82,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"contractInInterest") : depth0),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":84,"column":0},"end":{"line":89,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"publicInterest") : depth0),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":91,"column":0},"end":{"line":96,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"claims") : depth0),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":98,"column":0},"end":{"line":100,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"vital") : depth0),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":102,"column":0},"end":{"line":104,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"publicRegister") : depth0),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":106,"column":0},"end":{"line":111,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"compelling") : depth0),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":113,"column":0},"end":{"line":121,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"others") : depth0),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":123,"column":0},"end":{"line":125,"column":7}}})) != null ? stack1 : "");
},"useData":true},
"using-your-rights": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"form") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Write to "
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"email") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":3,"column":9},"end":{"line":3,"column":18}}})) != null ? stack1 : "")
    + " or use our [contact form]("
    + ((stack1 = lookupProperty(helpers,"bind").call(alias1,(depth0 != null ? lookupProperty(depth0,"form") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":3,"column":45},"end":{"line":3,"column":53}}})) != null ? stack1 : "")
    + ").\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Write to "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"email") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":5,"column":9},"end":{"line":5,"column":18}}})) != null ? stack1 : "")
    + ".\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"form") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":0}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Use our [contact form]("
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"form") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":8,"column":23},"end":{"line":8,"column":31}}})) != null ? stack1 : "")
    + ").\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "You can use them yourself here: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"account") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":11,"column":32},"end":{"line":11,"column":43}}})) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Post and phone work too: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"postAndPhone") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":14,"column":25},"end":{"line":14,"column":41}}})) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Post works too: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"post") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":17,"column":16},"end":{"line":17,"column":24}}})) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "We answer within: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"within") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":21,"column":18},"end":{"line":21,"column":28}}})) != null ? stack1 : "")
    + ". For complex requests, the law allows more time. We then tell you why within the first month.\n";
},"9":function(container,depth0,helpers,partials,data) {
    return "We answer within one month. For complex requests, the law allows two more months. We then tell you why within the first month.\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "The fee for our answer: "
    + ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"fee") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":26,"column":24},"end":{"line":26,"column":31}}})) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    return "Our answer is free. Only clearly unfounded or excessive requests can cost a fee or be refused.\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bind").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"identity") : depth0),{"name":"bind","hash":{},"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":31,"column":12}}})) != null ? stack1 : "")
    + "\n";
},"13":function(container,depth0,helpers,partials,data) {
    return "We ask for proof of identity only if we have reasonable doubts about who you are.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"email") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"account") : depth0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"postAndPhone") : depth0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"post") : depth0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"within") : depth0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":24,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"fee") : depth0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(11, data, 0),"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":29,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"identity") : depth0),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data,"loc":{"start":{"line":30,"column":0},"end":{"line":34,"column":7}}})) != null ? stack1 : "");
},"useData":true}
};
export const labels = {"page":{"title":"Privacy policy","skip":"Skip to the policy","contents":"Contents","section":"Section","more":"More","language":"Language","top":"Back to top","description":"How {name} uses personal data and which rights you have.","descriptionUnnamed":"How personal data is used and which rights you have."},"draft":{"label":"Draft","one":"Do not publish: one fact is missing.","other":"Do not publish: {count} facts are missing.","missing":"Missing: {what}","missingFrom":"Missing: {what}. From: {who}","open":"Open"},"sections":{"summary":"At a glance","objection":"Your right to object","contents":"Contents","controller":"Who is responsible","activities":"What we use your data for","automated-decisions":"Automated decisions","special-categories":"Sensitive data","criminal-offences":"Data about offences","cookies":"Cookies, local storage and pixels","cookies-only":"Cookies","recipients":"Who receives your data","joint-controllers":"Joint controllers","transfers":"Transfers outside the EEA","retention":"How long we keep your data","rights":"Your rights","using-your-rights":"How to use your rights","complaints":"Complaints","children":"Children","security":"How we protect your data","changes":"Changes to this policy","clients":"When we work for our business customers"},"meta":{"version":"Version","from":"Applies from","reviewed":"Last reviewed on"},"contact":{"name":"Name","post":"Post","email":"E-mail","phone":"Phone","form":"Contact form","register":"Register","vat":"VAT ID","complaint":"Complaint form","website":"Website","external":"external","marked":"{address}, marked “{mark}”"},"captions":{"uses":"Uses of data, legal bases and ways to stop them","bases":"Legal bases","laws":"Laws this policy refers to","cookies":"Cookies and storage: {group}","recipients":"Recipients, tasks and roles","transfers":"Transfers outside the EEA","retention":"Periods","special":"Sensitive data and the conditions for its use","versions":"Versions of this policy","clients":"Services for business customers"},"columns":{"use":"Use of data","basis":"Legal basis","stop":"How to stop it","meaning":"What it means","shortName":"Short name","law":"Law","name":"Name","type":"Type","purpose":"Purpose","readers":"Who can read it","lifetime":"Lifetime","recipient":"Recipient","task":"Task","role":"Role","country":"Country","tool":"Tool","copy":"Where to get a copy","data":"Data","period":"How long","condition":"Condition","service":"Service","helpers":"Helpers","version":"Version","appliesFrom":"Applies from","changes":"What changed"},"bases":{"consent":"consent","contract":"contract","legalObligation":"legal obligation","vitalInterests":"vital interests","publicTask":"public task","legitimateInterests":"legitimate interests"},"meanings":{"consent":"You said yes. You can withdraw your consent at any time.","contract":"We need the data for a contract with you, or for a step you ask for before a contract.","legalObligation":"A law requires it of us.","vitalInterests":"Someone’s life or health is at stake.","publicTask":"A law gives us a task in the public interest. You can object.","legitimateInterests":"We have an interest that yours do not outweigh. You can object."},"conditions":{"explicitConsent":"explicit consent","employmentLaw":"employment, social security and social protection law","vitalInterests":"vital interests of a person who cannot consent","nonProfitBody":"work of a non-profit body for its members","madePublic":"data you made public yourself","legalClaims":"legal claims","substantialPublicInterest":"substantial public interest","healthCare":"health or social care","publicHealth":"public health","research":"archiving, research or statistics"},"stop":{"object":"object","marketing":"object without a reason","withdraw":"withdraw consent","rights":"See"},"rights":{"access":"access","correction":"correction","erasure":"erasure","restriction":"restriction","portability":"data portability","objection":"objection","withdrawal":"withdrawal of consent","humanReview":"human review","complaint":"complaint"},"data":{"optional":"{label} (optional)"},"sources":{"subject":"you","observed":"what we record as you use our services","ownRecords":"our own records","public":"{name} (open to everyone)"},"channels":{"email":"e-mail","sms":"text message","phone":"phone","post":"post","push":"push message","messenger":"messenger","online":"online advertising"},"roles":{"processor":"Processor","controller":"Controller","jointController":"Joint controller","authority":"Public authority","public":"The public"},"groups":{"necessary":"Necessary","functional":"Functional","analytics":"Analytics","advertising":"Advertising"},"storage":{"cookie":"Cookie","localStorage":"Local storage","sessionStorage":"Session storage","indexedDB":"Browser database","cacheStorage":"Browser cache","pixel":"Pixel","sdk":"App component","fingerprint":"Device fingerprint","linkParameter":"Link parameter"},"cookies":{"session":"Session","notStored":"Not stored","us":"We"},"tools":{"adequacyDecision":"Adequacy decision","dataPrivacyFramework":"Data Privacy Framework","standardContractualClauses":"Standard contractual clauses","clausesModule":"Standard contractual clauses, module {modules}","bindingCorporateRules":"Binding corporate rules","authorityClauses":"Clauses of a data protection authority","codeOfConduct":"Code of conduct","certification":"Certification","publicBodyInstrument":"Instrument between public bodies","adHocClauses":"Contract approved by an authority","administrativeArrangement":"Arrangement approved by an authority","derogation":"Exception, {article}"},"copies":{"decision":"Decision {number}","request":"Copy on request: {contact}"},"retention":{"from":"{period}, counted from {from}","until":"until {until}","either":"until {until} or {period}, whichever comes first","because":"{text}, because {because}","law":"{text} ({law})","part":"{data}: {text}","general":"All other data","all":"All data","as":"as in","not":"not kept by us"},"transfers":{"none":"None"},"joint":{"what":"What we do together","who":"Who does what","contact":"Contact point","text":"Full text"},"recipients":{"optOut":"opt-out"}};
