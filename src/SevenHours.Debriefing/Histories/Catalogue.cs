using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Ids of the shared catalogue of actions and principles that measures name. A scenario without one simply has nothing to
/// measure there.</summary>
public static class Catalogue
{
    /// <summary>Opens the criminal case.</summary>
    public const string OpenCase = "open_case";

    /// <summary>Opens the financial case.</summary>
    public const string FinancialCase = "financial_case";

    /// <summary>Refers a person to the national referral mechanism.</summary>
    public const string Referral = "nrm_referral";

    /// <summary>The chapter of interviews.</summary>
    public const string Interviews = "interviews";

    /// <summary>The chapter of protection.</summary>
    public const string Protection = "protection";

    /// <summary>Recovery and reflection.</summary>
    public const string ReflectionPrinciple = "p2";

    /// <summary>No punishment for what exploitation forced.</summary>
    public const string NonPunishmentPrinciple = "p4";

    /// <summary>Help without conditions.</summary>
    public const string UnconditionalPrinciple = "p3";

    /// <summary>Safe return, and none into danger.</summary>
    public const string ReturnPrinciple = "p13";

    /// <summary>The definition decides, and consent does not excuse.</summary>
    public const string DefinitionPrinciple = "p16";

    /// <summary>Acts that everybody concerned sees: from the first of them the other side knows.</summary>
    public static IReadOnlyList<string> Overt { get; } = ["rescue_entry", "planned_search", "action_day", "arrest", "joint_inspection"];

    /// <summary>What a fact supports when it points to trafficking.</summary>
    public static IReadOnlyList<string> Signs { get; } = ["indicator", "means", "purpose"];

    internal static bool IsOvert(Scenario scenario, Id<ActionDefinition> action) =>
        Overt.Contains(scenario.Table<ActionDefinition>()[action].Name, StringComparer.Ordinal);
}
