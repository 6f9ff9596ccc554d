namespace SevenHours.Disciplines.Inspections;

/// <summary>What belongs to whom at a visit. Nothing is forbidden to anybody; what is done outside a role is seen, and has its price.</summary>
public static class VisitDuties
{
    /// <summary>The steps of a role. A check of leave to stay is a step of none.</summary>
    public static IReadOnlyList<VisitStep> Of(VisitRole role) => role switch
    {
        VisitRole.Lead => [VisitStep.CountHeads, VisitStep.AskEmployer],
        VisitRole.Papers => [VisitStep.SecurePapers],
        VisitRole.Rights => [VisitStep.ExplainRights, VisitStep.SeeDormitory],
        VisitRole.Workers => [VisitStep.ExplainRights, VisitStep.SeeDormitory],
        _ => [],
    };

    /// <summary>Whether a role speaks with those who work there.</summary>
    public static bool Asks(VisitRole? role) => role is VisitRole.Workers or VisitRole.Rights;

    /// <summary>Whether a step belongs to a seat as the visit stands: to its role, or to whoever leads where nobody came for it.</summary>
    public static bool IsOwn(VisitSheet sheet, VisitRole? role, VisitStep step)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return role is { } has && (Of(has).Contains(step) || (has == VisitRole.Lead && step != VisitStep.CheckStatus
            && !sheet.Members.Any(member => member.Role is { } other && Of(other).Contains(step))));
    }
}
