using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>How long what is done at a visit takes. Defaults of this product, without a published source.</summary>
public static class VisitTimes
{
    /// <summary>How soon after an arrival people are sent out by a back door at which nobody stands.</summary>
    public static readonly SimSpan BackDoor = SimSpan.FromMinutes(10);

    /// <summary>How soon after an order those have to be out whose beds it closes.</summary>
    public static readonly SimSpan OrderBites = SimSpan.FromHours(1);

    /// <summary>How soon a form is answered: in half the time when what it asks for was arranged beforehand.</summary>
    internal static SimSpan AnswerAfter(SimSpan usual, VisitPlan? plan, VisitFormKind kind) =>
        plan is not null && NeedOf(kind) is var need && need != Needs.None && plan.Prepared.HasFlag(need) ? new SimSpan(usual.Seconds / 2) : usual;

    /// <summary>The need a form is for; none for those that are for nobody in particular.</summary>
    internal static Needs NeedOf(VisitFormKind kind) => kind switch
    {
        VisitFormKind.Referral => Needs.Referral,
        VisitFormKind.WageClaim => Needs.Wages,
        VisitFormKind.Housing => Needs.Housing,
        VisitFormKind.Residence => Needs.Residence,
        _ => Needs.None,
    };

    /// <summary>The minutes of a step.</summary>
    public static int MinutesOf(VisitStep step) => step switch
    {
        VisitStep.SecurePapers => 20,
        VisitStep.CountHeads => 15,
        VisitStep.ExplainRights => 15,
        VisitStep.CheckStatus => 20,
        VisitStep.SeeDormitory => 30,
        VisitStep.AskEmployer => 10,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "There is no such step."),
    };
}
