using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <summary>What can be wrong with assets.</summary>
public static class MoneyRules
{
    /// <summary>An asset that nothing can freeze.</summary>
    public static readonly DiagnosticRule NeverFrozen = new(
        "SH3141", Severity.Warning, "An asset that nothing can freeze", "No effect freezes the asset `{0}`.",
        "Teams are measured by the money they save, and this they could not save whatever they did.",
        "Add an effect `freeze` to an outcome or an answer, or remove the asset.")
    {
        Wrong = "assets:\n  savings: { title: Savings, value: 42000 }",
        Right = "outcomes:\n  frozen_in_time:\n    on: court_freeze\n    do: [ { freeze: savings } ]",
    };

    /// <summary>A currency of a real country.</summary>
    public static readonly DiagnosticRule RealCurrency = new(
        "SH3142", Severity.Error, "A currency in use", "The asset `{0}` is in `{1}`.",
        "A currency in use points at a real country and tempts players to look up rates.",
        "Use XTS, or another code that begins with X and belongs to no country.")
    {
        Wrong = "assets:\n  savings: { title: Savings, value: 42000, currency: EUR }",
        Right = "assets:\n  savings: { title: Savings, value: 42000, currency: XTS }",
    };
}
