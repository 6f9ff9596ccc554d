using SevenHours.Language;

namespace SevenHours.Disciplines.Requests;

/// <summary>What can be wrong with answers.</summary>
public static class RequestRules
{
    /// <summary>Two policies of one agency for the same thing.</summary>
    public static readonly DiagnosticRule AnswerTwice = new(
        "SH3121", Severity.Error, "Two answers to one question", "`{0}` and `{1}` both say how `{2}` answers for `{3}`.",
        "Only one of them could ever be given.",
        "Join them in one entry, or let them answer for different things.")
    {
        Wrong = "answers:\n  entry_one: { to: office, for: entry }\n  entry_two: { to: office, for: entry }",
        Right = "answers:\n  entry_one: { to: office, for: entry }",
    };

    /// <summary>A policy grants leave that the agency has no power to give.</summary>
    public static readonly DiagnosticRule GrantWithoutPower = new(
        "SH3122", Severity.Warning, "An order without power", "`{0}` lets `{1}` grant `{2}`, but {3} must decide on it for {4}.",
        "Whoever acts on such an order acts without one: what it brings can never be used.",
        "Let the agency that has the power answer, or change who decides in the law.")
    {
        Wrong = "answers:\n  entry: { to: hotline, for: rescue_entry }",
        Right = "answers:\n  entry: { to: prosecutor_office, for: rescue_entry }",
    };

    /// <summary>A policy that may return or refuse says nothing.</summary>
    public static readonly DiagnosticRule SaysNothing = new(
        "SH3123", Severity.Warning, "No reason given", "`{0}` can {1} a request and says nothing then.",
        "Whoever asked does not learn what was missing and cannot do better.",
        "Add `say_{1}`: one sentence on what is missing.")
    {
        Wrong = "answers:\n  bed: { to: shelter, for: bed, grant_when: \"cited(age)\", say_grant: Yes. }",
        Right = "answers:\n  bed: { to: shelter, for: bed, grant_when: \"cited(age)\", say_grant: Yes., say_return: How old is she? }",
    };
}
