using SevenHours.Disciplines.Telephony;
using SevenHours.Kernel;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Telephony;

/// <summary>A girl's telephone behind a door, the keeper who comes by night, and a driver who only works in the same town; an operator at home and one abroad.</summary>
internal static class TelephoneCase
{
    public const string Girl = "+999 555 0100";
    public const string Keeper = "+999 555 0101";
    public const string Burner = "+999 555 0102";
    public const string Driver = "+999 555 0103";
    public const string Abroad = "+999 555 0104";

    public static SmallCase New(int keeps = 180, params IEnumerable<(string Old, string New)> changes) => RaidCase.New().With("telephony", changes.Aggregate(
        Package.Replace("keeps: 180", $"keeps: {keeps}", StringComparison.Ordinal), (package, change) => package.Replace(change.Old, change.New, StringComparison.Ordinal)));

    public static PlayedWorld Begin(ulong seed = 1) => New().Begin(seed);

    public static TelephoneNet Net(this PlayedWorld play) => TelephoneNet.Of(play.Scenario)!;

    public static RecordsScope Calls(int days, params IReadOnlyList<string> numbers) => new(RecordsKind.Calls, numbers, [], new SimTime(-days * 86_400), new SimTime(86_400));

    /// <summary>Asks for records of numbers, as a seat does, and waits until they are there.</summary>
    public static PlayedWorld Obtain(this PlayedWorld play, RecordsScope wanted, string seat = "chief", string target = "phone", string until = "2h")
    {
        var action = wanted.Kind switch { RecordsKind.Calls => "call_records", RecordsKind.TowerDump => "tower_dump", _ => "production_order" };
        return play.Do(new OrderRecords(play.Start(seat, action, target), wanted)).Until(until);
    }

    private const string Package = """
        people:
          driver: { name: The driver, at: station, is: bystander }
          aunt: { name: The aunt, is: family }
        places:
          flat: { name: The keeper's flat, country: verania }
          village: { name: The village, country: elsewhere }
        countries: { elsewhere: { name: Elsewhere, code: XD, languages: [en] } }
        things:
          keepers_phone: { kind: number, name: "+999 555 0101" }
          burner: { kind: number, name: "+999 555 0102" }
          drivers_phone: { kind: number, name: "+999 555 0103" }
          aunts_phone: { kind: number, name: "+999 555 0104" }
        actions:
          production_order: { number: 59, title: Production order, who: [police], on: [number], authorisation: prosecutor, lead_time: 1h, intrusive: 2, options: { subscriber_only: { title: Subscriber only } } }
          call_records: { number: 60, title: Call records, who: [police], on: [number], authorisation: prosecutor, lead_time: 1h, intrusive: 2 }
          tower_dump: { number: 61, title: Tower dump, who: [police], on: [place], authorisation: court, lead_time: 1h, intrusive: 3, options: { minutes_only: { title: Minutes } } }
        facts:
          keeper_visits: { statement: The keeper's telephone is there by night., about: keeper, weight: 30 }
          sleeps_there: { statement: Her telephone sleeps in the quarter of the canal., about: phone, weight: 20 }
        telephony:
          town:
            seed: 3
            days: 30
            records: 6000
            operators:
              north: { name: North Telecom, country: verania, keeps: 180 }
              far: { name: Far Telecom, country: elsewhere, abroad: 2h, skew: 40 }
            masts:
              canal: { operator: north, x: 0, y: 0, facing: 10, radius: 500 }
              market: { operator: north, x: 1600, y: 0, facing: 40, radius: 500 }
              hill: { operator: north, x: 0, y: 2200, facing: 70, radius: 900 }
              village_mast: { operator: far, x: 60000, y: 0, radius: 9000 }
            where:
              house: { x: 120, y: 180 }
              other_house: { x: 200, y: 120 }
              flat: { x: 1500, y: 200 }
              station: { x: 100, y: 2000 }
              village: { x: 61000, y: 300 }
            rhythms:
              girl: { home: house }
              keeper: { home: flat, work: station, leaves: 9h, returns: 18h }
              driver: { home: station, work: flat }
              aunt: { home: village }
            moves:
              - { who: keeper, at: house, days_ago: [20, 16, 12, 8, 4], from: 21h30m, until: 29h }
            phones:
              phone: { number: "+999 555 0100", of: girl, operator: north, daily: 14 }
              keepers_phone: { number: "+999 555 0101", of: keeper, operator: north, registered: K. Ward, daily: 14, until: 5, handsets: ["001017700000014"] }
              burner: { number: "+999 555 0102", of: keeper, operator: north, daily: 10, since: 5, handsets: ["001017700000014"] }
              drivers_phone: { number: "+999 555 0103", of: driver, operator: north, registered: D. Roe, daily: 12 }
              aunts_phone: { number: "+999 555 0104", of: aunt, operator: far, daily: 6 }
            ties:
              - { of: [keepers_phone, phone], weekly: 10 }
              - { of: [phone, aunts_phone], weekly: 3, from_hour: 1, until_hour: 4 }
            finds:
              visits: { claim: together, of: [phone, keepers_phone], dates: 3, facts: keeper_visits }
              nights: { claim: nights, of: phone, dates: 10, facts: sleeps_there }
        """;
}
