using SevenHours.Exercises;

namespace SevenHours.Web.Features.Exercises;

/// <summary>Where an exercise begins for somebody: the screen his role works at.</summary>
internal static class Front
{
    /// <summary>The address of his first page.</summary>
    public static string Of(Visit visit)
    {
        var page = visit.IsOutside ? "lobby"
            : visit.IsAway ? "aside"
            : visit.Member?.Role == Role.WelfareOfficer ? "welfare"
            : visit.Member?.Role == Role.WhiteCell ? "white-cell"
            : visit.Member?.Role == Role.Mentor ? "coach"
            : visit.Member?.Role is Role.Evaluator or Role.Observer ? "observe"
            : visit.May(Permission.SeeTruth) ? "control"
            : visit.Place is not null && visit.May(Permission.PlayRole) ? "role"
            : visit.Place is not null && visit.May(Permission.PlaySeat) ? "desk"
            : "lobby";
        return $"/exercises/{visit.Exercise.Id}/{page}";
    }
}
