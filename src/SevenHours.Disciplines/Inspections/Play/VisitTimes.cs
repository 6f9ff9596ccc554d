using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>How long what is done at a visit takes. Defaults of this product, without a published source.</summary>
public static class VisitTimes
{
    /// <summary>How soon after an arrival people are sent out by a back door at which nobody stands.</summary>
    public static readonly SimSpan BackDoor = SimSpan.FromMinutes(10);

    /// <summary>How soon after an order those have to be out whose beds it closes.</summary>
    public static readonly SimSpan OrderBites = SimSpan.FromHours(1);

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
