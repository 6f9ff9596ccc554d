using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Money;

/// <summary>A case whose money runs: an account at home, one abroad, a broker; a car; a house in a cousin's name; coins at an exchange.</summary>
internal static class MovingCase
{
    public static SmallCase New() => RaidCase.New().With("things", Things).With("actions2", Actions).With("assets", Assets);

    public static PlayedWorld Begin(ulong seed = 1) => New().Begin(seed);

    private const string Things = """
        countries: { sorvena: { name: Sorvena, code: XC, languages: [ru] } }
        agencies:
          unit: { name: Intelligence unit, short: FU, profession: fiu, country: verania, stand_in_only: true }
          money_unit: { name: Financial investigators, short: FI, profession: financial_investigator, country: verania }
        seats: { investigator: { agency: money_unit, title: Investigator, languages: [en] } }
        people: { cousin: { name: The cousin } }
        places: { villa: { name: The villa, country: verania } }
        things:
          far_account: { kind: account, name: An account far away }
          van: { kind: vehicle, name: A van }
          wallet: { kind: account, name: A wallet }
        levels: { alert_keeper: { of: keeper, kind: alert, start: 20 } }
        facts:
          cousin_lends_name: { statement: The cousin never paid for the villa., about: villa, weight: 60, held_by: [money_unit] }
          account_seen: { statement: Forty thousand stand on account one., about: account, weight: 60, held_by: [money_unit] }
        rules:
          scare: { when: "elapsed >= 1h", do: [ { level: { of: keeper, kind: alert, set: 50 } } ] }
        """;

    private const string Actions = """
        actions:
          arrest: { number: 49, title: Arrest, who: [police], on: [person], lead_time: 30m }
          bank: { number: 71, title: Bank order, who: [financial_investigator], on: [account], lead_time: 30m, options: { no_client_notice: { title: Silent } } }
          suspend: { number: 72, title: Suspension, who: [fiu], on: [account], authorisation: supervisor, lead_time: 30m }
          court: { number: 73, title: Court freeze, who: [prosecutor, financial_investigator], on: [account, vehicle, place], lead_time: 30m, options: { all_assets: { title: Nominees too } } }
          abroad: { number: 74, title: Certificate, who: [prosecutor], on: [account], lead_time: 1h, options: { translated: { title: Translated } } }
          exchange: { number: 78, title: Exchange request, who: [financial_investigator, prosecutor], on: [account], lead_time: 30m }
          check: { number: 50, title: Vehicle check, who: [police], on: [vehicle], lead_time: 10m }
        """;

    private const string Assets = """
        assets:
          savings:
            title: The savings
            value: 40000
            owner: keeper
            stops:
              - { in: account, kind: account, holder: Harbour Bank, after: 2h, costs: 5, shown_by: [account_seen] }
              - { in: far_account, kind: account, country: sorvena, after: 4h, costs: 10, says: It went to a broker. }
              - { kind: hawala }
          car: { title: The van, value: 9000, owner: keeper, stops: [ { in: van, kind: vehicle, after: 12h }, { kind: hawala } ] }
          house: { title: The villa, value: 120000, owner: keeper, stops: [ { in: villa, kind: property, nominee: cousin, shown_by: [cousin_lends_name], after: 3d }, { kind: cash } ] }
          coins: { title: Coins, value: 5000, owner: keeper, alarmed: "elapsed > 100h", stops: [ { in: wallet, kind: coins, after: 1h }, { kind: hawala } ] }
        """;
}
