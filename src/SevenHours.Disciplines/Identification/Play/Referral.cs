using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>How far somebody is in the referral mechanism. Services start with <see cref="Flagged"/> and wait for nothing later.</summary>
public enum ReferralState
{
    /// <summary>Nobody has flagged the person.</summary>
    Unknown,

    /// <summary>Somebody thinks the person may be a victim: any role may, and help starts.</summary>
    Flagged,

    /// <summary>Presumed a victim on reasonable grounds.</summary>
    Presumed,

    /// <summary>Time to recover and reflect.</summary>
    Reflection,

    /// <summary>The person has chosen, informed: to cooperate, not to, or later.</summary>
    Choice,

    /// <summary>The formal decision.</summary>
    Decision,

    /// <summary>Residence, integration, or a return after its risk was looked at.</summary>
    Onward,

    /// <summary>A step was refused.</summary>
    Refused,
}

/// <summary>The states of the referral mechanism.</summary>
public static class ReferralStates
{
    /// <summary>The states a step with an owner leads to, in order.</summary>
    public static IReadOnlyList<ReferralState> Steps { get; } =
        [ReferralState.Presumed, ReferralState.Reflection, ReferralState.Choice, ReferralState.Decision, ReferralState.Onward];

    /// <summary>The state after one; null at the end.</summary>
    public static ReferralState? Next(this ReferralState state) => state < ReferralState.Onward ? state + 1 : null;
}

/// <summary>A step of the mechanism: who takes it, and in what time.</summary>
/// <param name="To">Where it leads.</param>
/// <param name="By">Who may take it, who answers for it first; everybody when empty.</param>
/// <param name="Within">Within what time after the step before; null without limit.</param>
public sealed record ReferralStep(ReferralState To, IReadOnlyList<Id<Agency>> By, SimSpan? Within)
{
    /// <summary>Who answers for it, or none.</summary>
    public Id<Agency> Owner => By.Count > 0 ? By[0] : Id<Agency>.None;

    /// <summary>Whether an agency may take it.</summary>
    public bool IsFor(Id<Agency> agency) => By.Count == 0 || By.Contains(agency);
}

/// <summary>Help that starts when somebody is flagged.</summary>
public enum Service
{
    /// <summary>Medical care.</summary>
    Care,

    /// <summary>A safe bed.</summary>
    Bed,

    /// <summary>Food, clothes, a wash, a telephone.</summary>
    Needs,

    /// <summary>An interpreter.</summary>
    Interpreter,

    /// <summary>Rights explained in a language understood.</summary>
    Information,

    /// <summary>A lawyer.</summary>
    LegalAid,

    /// <summary>A guardian for a child, or whose age is in doubt.</summary>
    Guardian,

    /// <summary>Somebody to talk with.</summary>
    Counselling,
}
