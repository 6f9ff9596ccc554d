using SevenHours.Language;

namespace SevenHours.Disciplines.Digital;

/// <summary>What can be wrong with devices.</summary>
public static class DigitalRules
{
    /// <summary>A message with nobody.</summary>
    public static readonly DiagnosticRule NoSuchContact = new(
        "SH6301", Severity.Error, "A message with nobody", "The message `{0}` is with `{1}`, who is no contact of the device.",
        "A message stands in a thread, and a thread is with somebody.",
        "Name one of the ids under `contacts` of the same device.")
    {
        Wrong = "planted:\n  arrivals: { with: lida, ago: 3d, says: \"Two on Friday.\" }",
        Right = "contacts:\n  lida: { as: Lida }\nplanted:\n  arrivals: { with: lida, ago: 3d, says: \"Two on Friday.\" }",
    };

    /// <summary>More planted than there is room.</summary>
    public static readonly DiagnosticRule MoreThanFits = new(
        "SH6302", Severity.Warning, "More messages than the device holds", "`{0}` has {1} messages of the author, and `messages` says {2}.",
        "With nothing else on it, whoever opens it has found everything.",
        "Raise `messages`: a real telephone has thousands.")
    {
        Wrong = "messages: 2\nplanted: { a: { ... }, b: { ... }, c: { ... } }",
        Right = "messages: 5000\nplanted: { a: { ... }, b: { ... }, c: { ... } }",
    };

    /// <summary>The thing is no device.</summary>
    public static readonly DiagnosticRule NotADevice = new(
        "SH6303", Severity.Error, "A thing that is no device", "`{0}` is the thing `{1}`, which is of the kind `{2}`.",
        "The acts of the catalogue that take and copy telephones are for things of the kind `device`, and would never find it.",
        "Make a thing with `kind: device` and name that; the number in it goes under `number`.")
    {
        Wrong = "things:\n  her_number: { kind: number, name: \"+999 555 0142\" }\ndevices:\n  hers: { thing: her_number, owner: mira, languages: [ru] }",
        Right = "things:\n  her_telephone: { kind: device, name: Her telephone }\ndevices:\n  hers: { thing: her_telephone, number: her_number, owner: mira, languages: [ru] }",
    };

    /// <summary>Contacts of the case fill it.</summary>
    public static readonly DiagnosticRule NothingElse = new(
        "SH6304", Severity.Warning, "Nobody else writes", "The contacts of `{0}` have shares of {1} in a hundred together.",
        "Who writes little is found by reading. When nearly every message is with somebody of the case, there is nothing to find.",
        "Lower the shares, so that at least a tenth is left for others.")
    {
        Wrong = "contacts:\n  lida: { as: Lida, share: 70 }\n  boss: { as: Boss, share: 30 }",
        Right = "contacts:\n  lida: { as: Lida, share: 6 }\n  boss: { as: Boss, share: 9 }",
    };

    /// <summary>Planted before everything else.</summary>
    public static readonly DiagnosticRule OlderThanAll = new(
        "SH6305", Severity.Warning, "Older than everything else", "`{0}` is {1} old, and what is made goes back {2} days.",
        "What stands alone at the beginning is seen at once.",
        "Raise `days` of the device, or let it be younger.")
    {
        Wrong = "days: 30\nplanted:\n  first: { with: lida, ago: 90d, says: ... }",
        Right = "days: 120\nplanted:\n  first: { with: lida, ago: 90d, says: ... }",
    };

    /// <summary>It vanished before play.</summary>
    public static readonly DiagnosticRule GoneBefore = new(
        "SH6306", Severity.Warning, "Vanished before play", "`{0}` vanishes after {1}, which is before STARTEX.",
        "Nobody can ever read it, and its facts cannot be learned from it.",
        "Let it be younger, let it vanish later, or say `cloud_only: true`.")
    {
        Wrong = "planted:\n  arrivals: { with: lida, ago: 3d, disappears: 1d, says: ..., facts: [arrivals] }",
        Right = "planted:\n  arrivals: { with: lida, ago: 20h, disappears: 1d, says: ..., facts: [arrivals] }",
    };

    /// <summary>In a cloud that is not there.</summary>
    public static readonly DiagnosticRule NoCloud = new(
        "SH6307", Severity.Error, "In a backup that is not there", "`{0}` is in the backup alone, and `{1}` has none.",
        "Nobody can ever read it.",
        "Give the device a backup: `cloud: { age: 2d }`.")
    {
        Wrong = "planted:\n  draft: { kind: note, ago: 9d, cloud_only: true, says: ... }",
        Right = "cloud: { age: 2d }\nplanted:\n  draft: { kind: note, ago: 9d, cloud_only: true, says: ... }",
    };

    /// <summary>Marking what is not there.</summary>
    public static readonly DiagnosticRule NoSuchItem = new(
        "SH6308", Severity.Error, "Marking what is not there", "There is no `{0}` among what the author put on `{1}`.",
        "The stand-in would read for ever and mark nothing.",
        "Name one of the ids under `planted` of that device.")
    {
        Wrong = "do: { mark: { device: his_phone, item: arrival } }",
        Right = "do: { mark: { device: his_phone, item: arrivals } }",
    };
}
