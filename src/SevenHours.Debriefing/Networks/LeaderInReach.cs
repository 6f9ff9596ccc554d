using SevenHours.Disciplines.Networks;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Who, alone or two together, could have found somebody who leads the network.</summary>
/// <param name="Leader">The leader.</param>
/// <param name="Role">The part played.</param>
/// <param name="Ways">
/// The agencies that could have known a tie of the leader, earliest first: single agencies, and pairs that could only together. Empty when not even two
/// together held enough.
/// </param>
public sealed record LeaderInReach(Id<Subject> Leader, NetworkRole Role, IReadOnlyList<LeaderWay> Ways)
{
    /// <summary>Every leader of the case, in the order of the package, and who could have found each.</summary>
    public static IReadOnlyList<LeaderInReach> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var members = history.Scenario.Table<NetworkMember>();
        return
        [
            .. members.Ids.Select(id => members[id]).Where(member => NetworkRoles.Leads(member.Role))
                .Select(member => new LeaderInReach(member.Person, member.Role, WaysTo(history, member.Person))),
        ];
    }

    private static List<LeaderWay> WaysTo(History history, Id<Subject> leader)
    {
        var ties = history.Scenario.Table<TrueTie>();
        var of = ties.Ids.Where(id => ties[id].From == leader || ties[id].To == leader).ToList();
        var agencies = history.Scenario.Agencies.Ids.ToList();
        var alone = agencies.Select(agency => Way(history, of, agency, Id<Agency>.None)).OfType<LeaderWay>().ToList();
        var able = alone.Select(way => way.Agency).ToHashSet();
        var unable = agencies.Where(agency => !able.Contains(agency)).ToList();
        var pairs = unable.SelectMany((one, i) => unable.Skip(i + 1).Select(other => Way(history, of, one, other))).OfType<LeaderWay>();
        return [.. alone.Concat(pairs).OrderBy(way => way.Knowing.Since).ThenBy(way => way.With.IsSome)];
    }

    private static LeaderWay? Way(History history, List<Id<TrueTie>> ties, Id<Agency> one, Id<Agency> other)
    {
        var seats = history.Scenario.SeatsOf[one.Index] | (other.IsSome ? history.Scenario.SeatsOf[other.Index] : SeatSet.Nobody);
        return ties.Select(tie => TieKnowing.Of(history, tie, seats)).OfType<TieKnowing>().MinBy(knowing => knowing.Since) is { } first
            ? new LeaderWay(one, other, first)
            : null;
    }
}

/// <summary>A way to a leader.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="With">The other that it needed; none when it held enough alone.</param>
/// <param name="Knowing">The tie they could have known, since when, and by which events.</param>
public sealed record LeaderWay(Id<Agency> Agency, Id<Agency> With, TieKnowing Knowing);
