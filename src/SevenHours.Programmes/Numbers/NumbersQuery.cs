namespace SevenHours.Programmes;

/// <summary>Which courses are counted.</summary>
/// <param name="Donor">A donor by name; empty for all.</param>
/// <param name="Goal">A development goal; empty for all.</param>
/// <param name="From">The first day that counts; null for no beginning.</param>
/// <param name="To">The last day that counts; null for no end.</param>
public sealed record NumbersQuery(string Donor = "", string Goal = "", DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>Whether a course counts: it has begun, and lies in the period with its first day.</summary>
    public bool Takes(Programme programme, DateOnly today) => programme.FirstDay <= today
        && (From is null || programme.FirstDay >= From) && (To is null || programme.FirstDay <= To)
        && (Donor.Length == 0 || programme.Donors.Contains(Donor)) && (Goal.Length == 0 || programme.Goals.Contains(Goal));
}
