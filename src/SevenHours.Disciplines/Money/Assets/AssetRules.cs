using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <summary>What can be wrong with assets that move.</summary>
public static class AssetRules
{
    /// <summary>Nothing alarms the owner.</summary>
    public static readonly DiagnosticRule NothingAlarms = new(
        "SH6851", Severity.Error, "Nothing alarms the owner", "The asset `{0}` has stops, but nothing alarms its owner.",
        "An asset moves when its owner is alarmed. This one lies still for ever, and its other stops are never reached.",
        "Write `alarmed: <condition>`, or give the case one level of the kind `alert`.")
    {
        Wrong = "assets:\n  car: { title: A car, value: 9000, stops: [ { in: van, kind: vehicle }, { kind: hawala } ] }",
        Right = "assets:\n  car: { title: A car, value: 9000, alarmed: \"elapsed > 3h\", stops: [ { in: van, kind: vehicle }, { kind: hawala } ] }",
    };

    /// <summary>A broker who is not the end.</summary>
    public static readonly DiagnosticRule BrokerInTheMiddle = new(
        "SH6852", Severity.Error, "A broker who is not the end", "The asset `{0}` goes through `hawala` and on, or begins there.",
        "With a broker of informal transfers an asset is out of reach for good: nobody could follow or freeze what comes after.",
        "Make `hawala` the last stop, or use `cash` for money that a courier carries.")
    {
        Wrong = "stops: [ { in: account_2, kind: account }, { kind: hawala }, { in: villa, kind: property } ]",
        Right = "stops: [ { in: account_2, kind: account }, { in: villa, kind: property }, { kind: hawala } ]",
    };

    /// <summary>A nominee nobody can see through.</summary>
    public static readonly DiagnosticRule NomineeUnshown = new(
        "SH6853", Severity.Warning, "A nominee nobody can see through", "A stop of the asset `{0}` stands in the name of `{1}`, and no fact shows whose it is.",
        "An order reaches past a nominee by a fact that shows the owner, or by naming all assets blindly. Without a fact nothing can be found out.",
        "Name the facts under `shown_by`.")
    {
        Wrong = "stops: [ { in: villa, kind: property, nominee: cousin } ]",
        Right = "stops: [ { in: villa, kind: property, nominee: cousin, shown_by: [cousin_pays_nothing] } ]",
    };

    /// <summary>Stops that cannot be named.</summary>
    public static readonly DiagnosticRule Nowhere = new(
        "SH6854", Severity.Warning, "Stops that cannot be named", "No stop of the asset `{0}` says what it lies in.",
        "A freeze names an account, a vehicle, a company or a place. What lies in none of them cannot be frozen by any act of the catalogue.",
        "Write `in:` at the stops that can be found.")
    {
        Wrong = "stops: [ { kind: account }, { kind: hawala } ]",
        Right = "stops: [ { in: account_2, kind: account }, { kind: hawala } ]",
    };
}
