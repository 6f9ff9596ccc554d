using SevenHours.Language;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>What can be wrong with the web of a case.</summary>
public static class WebRules
{
    /// <summary>A domain that may exist.</summary>
    public static readonly DiagnosticRule RealDomain = new(
        "SH6501", Severity.Error, "A site that may exist", "The site `{0}` has the domain `{1}`.",
        "Somebody opens it: what is there is no part of the exercise, and its owner sees who came.",
        "Let the domain end in `.example`: small letters, digits, points and hyphens.")
    {
        Wrong = "web:\n  board: { title: Board, kind: adverts, domain: open-board.com }",
        Right = "web:\n  board: { title: Board, kind: adverts, domain: openboard.example }",
    };

    /// <summary>A number, a name or an address that may be somebody's.</summary>
    public static readonly DiagnosticRule RealContact = new(
        "SH6502", Severity.Error, "A contact that may be somebody's", "`{0}` shows `{1}`.",
        "A page is what people copy out of an exercise first: a number or a name on it must not lead to anybody.",
        "Numbers begin with `+999`, names and mail addresses end in `.example`, internet addresses are 192.0.2.x, 198.51.100.x or 203.0.113.x.")
    {
        Wrong = "web_profiles:\n  recruiter: { on: board, name: Lida, handle: \"@lida_v\" }",
        Right = "web_profiles:\n  recruiter: { on: board, name: Lida, handle: \"@lida.v.example\" }",
    };

    /// <summary>A post on another site than its account.</summary>
    public static readonly DiagnosticRule OtherSite = new(
        "SH6503", Severity.Error, "A post on another site", "`{0}` stands on `{1}`, and its account or what it stands below on `{2}`.",
        "On a site one sees its own pages: the way from the account to the post would lead nowhere.",
        "Let both stand on the same site, or write an account for each.")
    {
        Wrong = "web_posts:\n  offer: { on: jobs, by: recruiter, text: Work abroad. }   # recruiter stands on board",
        Right = "web_posts:\n  offer: { on: board, by: recruiter, text: Work abroad. }",
    };

    /// <summary>A page that goes before it comes.</summary>
    public static readonly DiagnosticRule GoneFirst = new(
        "SH6504", Severity.Error, "Gone before it is there", "`{0}` is gone or changed before it appears.",
        "Nobody can ever see it as it is written.",
        "Put `until` and edits after `appears`.")
    {
        Wrong = "web_posts:\n  offer: { on: board, by: recruiter, text: Work., appears: 2h, until: 1h }",
        Right = "web_posts:\n  offer: { on: board, by: recruiter, text: Work., appears: -2d, until: 1h }",
    };

    /// <summary>A page that nothing puts up.</summary>
    public static readonly DiagnosticRule NeverUp = new(
        "SH6505", Severity.Warning, "A page that never appears", "`{0}` is `later`, and no effect puts it up.",
        "Nobody will see it, and its marks teach nobody.",
        "Add an effect `puts_up`, or leave `later` out.")
    {
        Wrong = "web_posts:\n  offer: { on: board, by: recruiter, text: Work., later: true }",
        Right = "rules:\n  again: { at: 3h, do: [ { puts_up: offer } ] }",
    };

    /// <summary>An edit that is not written.</summary>
    public static readonly DiagnosticRule NoSuchEdit = new(
        "SH6506", Severity.Error, "No such edit", "`{0}` has no edit `{1}`.",
        "The effect would change nothing.",
        "Write the edit under `edits` of the post, or correct the id.")
    {
        Wrong = "rules:\n  new_number: { at: 1h, do: [ { edits_page: { what: offer, to: numbr } } ] }",
        Right = "rules:\n  new_number: { at: 1h, do: [ { edits_page: { what: offer, to: number } } ] }",
    };

    /// <summary>A mark on what the page does not show.</summary>
    public static readonly DiagnosticRule NothingThere = new(
        "SH6507", Severity.Error, "A mark on nothing", "`{0}` teaches something by its {1}, and shows none.",
        "Nobody can mark what is not there, so the facts cannot be learnt.",
        "Let the page show it, or put the mark on another detail. `subscriber` belongs to an account that has one.")
    {
        Wrong = "web_posts:\n  offer: { on: board, by: recruiter, text: Work., marks: [ { detail: number, facts: offer_number } ] }",
        Right = "web_posts:\n  offer: { on: board, by: recruiter, text: Work., phone: \"+999 555 0177\", marks: [ { detail: number, facts: offer_number } ] }",
    };

    /// <summary>A span outside what platforms do.</summary>
    public static readonly DiagnosticRule OddRetention = new(
        "SH6508", Severity.Warning, "Unusual retention", "`{0}` keeps {1} for {2} days.",
        "Learners carry such figures into their work: platforms log for 30 to 180 days and hold what they preserve for 60 to 90.",
        "Keep to the range, or say in a note why this platform differs.")
    {
        Wrong = "web:\n  board: { title: Board, kind: adverts, domain: openboard.example, logs: 2d }",
        Right = "web:\n  board: { title: Board, kind: adverts, domain: openboard.example, logs: 90d }",
    };

    /// <summary>A platform that no order can name.</summary>
    public static readonly DiagnosticRule NobodyToOrder = new(
        "SH6510", Severity.Warning, "Nobody to order", "The site `{0}` has no company.",
        "An order names whom it is for: without a company nobody can ask for one, and what the platform hands over can never be used.",
        "Write a thing of kind company and name it under `company`.")
    {
        Wrong = "web:\n  board: { title: Board, kind: adverts, domain: openboard.example, seed: 7, amount: 900 }",
        Right = "things:\n  board_ltd: { kind: company, name: Open Board Ltd }\nweb:\n  board: { title: Board, kind: adverts, domain: openboard.example, company: board_ltd, seed: 7, amount: 900 }",
    };

    /// <summary>Nothing among which to search.</summary>
    public static readonly DiagnosticRule Bare = new(
        "SH6509", Severity.Warning, "Nothing to search among", "The site `{0}` has pages of yours and generates only {1}.",
        "What is planted stands alone: the first search finds it, and nothing is practised.",
        "Give the site an `amount`: some hundreds at least.")
    {
        Wrong = "web:\n  board: { title: Board, kind: adverts, domain: openboard.example }",
        Right = "web:\n  board: { title: Board, kind: adverts, domain: openboard.example, seed: 7, amount: 900 }",
    };
}
