using SevenHours.Language;

namespace SevenHours.Disciplines.Telephony;

/// <summary>What can be wrong with a region's telephones.</summary>
public static class TelephonyRules
{
    /// <summary>A second telephony entry.</summary>
    public static readonly DiagnosticRule OneNet = new(
        "SH6401", Severity.Error, "Telephones twice", "`{0}` is a second entry of `telephony`.",
        "Records are drawn from one region, in which every number can call every other.",
        "Move its operators, masts and phones into the first entry.")
    {
        Wrong = "telephony:\n  town: { operators: { a: A }, masts: { m: { operator: a, x: 0, y: 0 } } }\n  country: { operators: { b: B }, masts: { n: { operator: b, x: 0, y: 0 } } }",
        Right = "telephony:\n  region: { operators: { a: A, b: B }, masts: { m: { operator: a, x: 0, y: 0 }, n: { operator: b, x: 9000, y: 0 } } }",
    };

    /// <summary>An operator that is not there.</summary>
    public static readonly DiagnosticRule NoSuchOperator = new(
        "SH6402", Severity.Error, "No such operator", "`{0}` names the operator `{1}`, which is not declared.",
        "A mast and a number belong to an operator: it keeps their records.",
        "Declare it under `operators`, or correct the spelling.")
    {
        Wrong = "telephony:\n  region:\n    operators: { north: North Telecom }\n    masts: { m1: { operator: nort, x: 0, y: 0 } }",
        Right = "telephony:\n  region:\n    operators: { north: North Telecom }\n    masts: { m1: { operator: north, x: 0, y: 0 } }",
    };

    /// <summary>A number that is no number of an exercise.</summary>
    public static readonly DiagnosticRule RealNumber = new(
        "SH6403", Severity.Error, "A number somebody may have", "The number `{1}` of `{0}` does not begin with +999, or is no number of 6 to 12 digits after it.",
        "Somebody will ring it. +999 belongs to no country.",
        "Write +999 and six to twelve digits.")
    {
        Wrong = "phones: { her_phone: { number: \"+39 0444 555 0142\", of: mira, operator: north } }",
        Right = "phones: { her_phone: { number: \"+999 555 0142\", of: mira, operator: north } }",
    };

    /// <summary>A handset that may be somebody's.</summary>
    public static readonly DiagnosticRule RealHandset = new(
        "SH6404", Severity.Error, "A handset somebody may have", "The IMEI `{1}` of `{0}` is not fifteen digits of the test block with a right check digit; the last digit would be {2}.",
        "Every other IMEI is given to a real telephone sooner or later. Those that begin with 001 belong to the test network.",
        "Write fifteen digits that begin with 001, the last of them the check digit.")
    {
        Wrong = "handsets: [\"490154203237518\"]",
        Right = "handsets: [\"001017700000014\"]",
    };

    /// <summary>A telephone whose user is nowhere.</summary>
    public static readonly DiagnosticRule Nowhere = new(
        "SH6405", Severity.Error, "A telephone that is nowhere", "`{0}` is used by `{1}`, who has no rhythm with a place that lies somewhere.",
        "A record needs a sector, and a sector needs a place.",
        "Give `{1}` a line under `rhythms`, and its places a line under `where`.")
    {
        Wrong = "phones: { her_phone: { number: \"+999 555 0142\", of: mira, operator: north } }",
        Right = "where: { the_flat: { x: 120, y: 80 } }\nrhythms: { mira: { home: the_flat } }\nphones: { her_phone: { number: \"+999 555 0142\", of: mira, operator: north } }",
    };

    /// <summary>A place that lies nowhere.</summary>
    public static readonly DiagnosticRule NoSpot = new(
        "SH6406", Severity.Error, "A place that lies nowhere", "`{0}` has no line under `where`, and no degrees on a map on which the plane has a zero.",
        "Nobody can be there by the records, and nobody can go there.",
        "Add `{0}` to `where` with its metres east and north, or give the plane a `zero` and the place its degrees.")
    {
        Wrong = "where: { the_flat: { x: 120, y: 80 } }\nmoves: [ { who: feld, at: the_hotel, days_ago: 3, from: 21h, until: 30h } ]",
        Right = "where: { the_flat: { x: 120, y: 80 }, the_hotel: { x: 900, y: 0 } }\nmoves: [ { who: feld, at: the_hotel, days_ago: 3, from: 21h, until: 30h } ]",
    };

    /// <summary>A number that stands nowhere in the section.</summary>
    public static readonly DiagnosticRule NoSuchPhone = new(
        "SH6407", Severity.Error, "No such telephone", "`{0}` is no telephone of the `telephony` section.",
        "There are no records of it, so nothing could come of this.",
        "Add it to `phones`, or name one that is there.")
    {
        Wrong = "ties: [ { of: [her_phone, his_other_phone] } ]",
        Right = "phones: { his_other_phone: { number: \"+999 555 0199\", of: feld, operator: north } }\nties: [ { of: [her_phone, his_other_phone] } ]",
    };

    /// <summary>A pattern that is about another number of telephones.</summary>
    public static readonly DiagnosticRule WrongCount = new(
        "SH6408", Severity.Error, "Another number of telephones", "`{0}` is about {1} of them and names {2}.",
        "A tie, a meeting and a changed number are of two; a night is of one.",
        "Name as many as it is about.")
    {
        Wrong = "finds: { visits: { claim: together, of: her_phone, facts: he_visits } }",
        Right = "finds: { visits: { claim: together, of: [her_phone, his_phone], facts: he_visits } }",
    };

    /// <summary>A find that nobody can make.</summary>
    public static readonly DiagnosticRule NeverShown = new(
        "SH6409", Severity.Error, "A find that no record shows", "The find `{0}` claims an address.",
        "A sector is not an address: no record shows that a telephone is behind one door, so nobody could ever learn what you planted.",
        "Claim `nights` or `together`, and let another discipline find the door.")
    {
        Wrong = "finds: { in_the_flat: { claim: address, of: her_phone, facts: she_is_in_the_flat } }",
        Right = "finds: { nights_there: { claim: nights, of: her_phone, facts: she_sleeps_in_that_quarter } }",
    };

    /// <summary>A find that is not there.</summary>
    public static readonly DiagnosticRule NoSuchFind = new(
        "SH6410", Severity.Error, "No such find", "There is no find `{0}` in the `telephony` section.",
        "A stand-in reads from records what a find says.",
        "Add it to `finds`, or correct the spelling.")
    {
        Wrong = "do: { read_records: vists_at_night }",
        Right = "do: { read_records: visits_at_night }",
    };

    /// <summary>A place without a sector.</summary>
    public static readonly DiagnosticRule NoCoverage = new(
        "SH6411", Severity.Warning, "A place without a mast", "No mast reaches `{0}`; the nearest is {1} metres away.",
        "Telephones are dead there, so nobody can be seen there by records.",
        "Add a mast near it, or give one a larger radius.")
    {
        Wrong = "where: { the_farm: { x: 40000, y: 0 } }\nmasts: { m1: { operator: north, x: 0, y: 0, radius: 500 } }",
        Right = "where: { the_farm: { x: 40000, y: 0 } }\nmasts: { m1: { operator: north, x: 39000, y: 0, radius: 6000 } }",
    };
}
