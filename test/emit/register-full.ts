/** A declaration in which one activity has a fact for every column of the register. */
export const FULL = `
privacyc: 1
notice:
  url: https://www.alder.example/privacy
  linkText: Privacy
  linkedFrom: [everyPage, checkout]
  languages: [en]
  regimes: [eu-gdpr]
controller:
  name: Alder Clinic Inc.
  address: 99 Elm Street, Springfield
  country: US
  email: office@alder.example
  phone: "+1 555 0100"
  tradeRegister: Springfield 12
  representatives:
    eu-gdpr: { name: Erle GmbH, address: "Am Teich 9, 10115 Berlin", country: DE, mandate: 2025-03-01 }
  dataProtectionOfficer: { name: Ida Alder, email: dpo@alder.example, external: false, otherRole: archivist }
  supervisoryAuthority: { name: Authority of Springfield, phone: "+1 555 0199" }
activities:
  intake:
    title: Intake
    purpose: treat patients
    kind: service.provide
    legalBasis:
      consent: { for: photographs, give: signature, withdraw: email, request: [apart, withdrawalExplained], explicit: true, renew: P2Y }
      legitimateInterests: { for: the waiting list, interest: full use of our rooms, of: partner }
      publicTask: { for: reporting, law: IfSG § 6, task: fighting epidemics }
    specialCategories: { healthCare: [BGB § 630f], explicitConsent: [] }
    criminalOffences: { law: BDSG § 22, officialAuthority: the Federal Office of Justice }
    subjects: [patient, visitor]
    data: [name, health, contact.phone_number, offence]
    source:
      subject: rest
      partner: [health]
      land-register: { name: the land register, data: [name], public: true, informed: in our first letter, url: https://land.example }
    recipients: [reception, lab, partner, archive]
    retention:
      period: P10Y
      from: the last treatment
      law: BGB § 630f(3)
      except:
        contact.phone_number: none
        offence: { as: claims }
    provision: { voluntary: we cannot treat you, optional: [contact.phone_number] }
    automatedDecision:
      decides: whether you are called at once
      logic: The system weighs your answers.
      consequence: You wait longer.
      ground: { law: Triage Act § 2, contract: it is quick }
      safeguards: [humanReview]
    profiling: We estimate how ill you are.
    directMarketing: { channels: [post], law: UWG § 7 }
    informationExemption: { disproportionateEffort: "we cannot reach relatives" }
    measures: [lockedCabinets, firewall]
    register:
      owner: Reception
      since: 2020-02-01
      reviewed: 2026-05-04
      systems: [patient file]
      deletion: shredded each January
      dpia: DPIA-9
      balancingTest: LIA-9
      consentRecord: paper forms, room 3
      breaches: incident folder
      note: see the clinic's handbook
  claims:
    title: Claims
    purpose: bring claims
    legalBasis: legalObligation
    data: [offence, name]
    retention:
      until: the claim is settled
      except:
        content.private: { period: P30Y, from: the judgment, because: titles live so long }
    status: ended
  trial:
    title: Trial
    status: planned
recipients:
  reception: { category: reception, role: internal }
  lab:
    name: Lab Ltd
    category: laboratory
    role: processor
    country: IN
    contract: 2021-03-04
    subProcessors: https://lab.example/sub
    transfers:
      IN:
        standardContractualClauses: { module: 2, ref: SCC-7, assessed: 2026-01-02, copy: https://lab.example/scc, scope: blood samples, onward: [JP], supplementaryMeasures: [pseudonymisation, lockedCabinets] }
        explicitConsent: { risk: no authority watches over it }
        compellingInterests: { authorityInformed: 2026-02-03, conditions: [notRepetitive, fewPeople] }
    register: { owner: Laboratory, systems: [sample tracker] }
  partner:
    name: Beech AG
    category: hospital
    role: jointController
    country: DE
    email: privacy@beech.example
    arrangement: { essence: Beech answers requests., url: https://beech.example/26, contactPoint: { email: joint@beech.example } }
  archive: { category: archive, because: it is chosen each year, role: controller, transfers: none }
cookies:
  necessary:
    sid: { activity: intake, access: [controller, lab], duration: session, exemption: login, domain: alder.example, purpose: keeps you signed in }
  analytics:
    visits: { activity: intake, access: controller, duration: P13M, renewed: true, exemption: audienceMeasurement, conditions: [ownUseOnly, noCrossChecking] }
rights: { email: rights@alder.example, fee: A copy on paper costs our postage., onRequest: [safeguards] }
erasure: { backups: P90D, legalHold: true }
measures:
  lockedCabinets: { text: files stand in locked cabinets, register: room 2 }
vocabulary:
  data:
    health: { label: health data, broader: content.private, special: art9 }
    offence: { label: offences, broader: content.private, special: art10 }
`;
