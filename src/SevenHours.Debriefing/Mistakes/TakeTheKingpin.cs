using SevenHours.Disciplines.Networks;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Take the kingpin": those who link and those who hold the money stay.</summary>
/// <remarks>
/// Sign: somebody who decides was arrested; play ended, and somebody who moves the money, collects it, makes papers or looks away was never arrested, although facts that show a tie of that person were
/// held by then. It needs a case that says who plays which part. Source: practice model, H 18 and section F: brokers and money-holders hold a network together.
/// </remarks>
public sealed class TakeTheKingpin() : MistakeRule(number: 18)
{
    private static readonly NetworkRole[] Holding = [NetworkRole.MoneyBroker, NetworkRole.Collector, NetworkRole.DocumentForger, NetworkRole.CorruptFacilitator];

    private protected override IEnumerable<MistakeFinding> Signs(History history)
    {
        var arrests = Traces.Arrests(history);
        var chief = arrests.FirstOrDefault(one => one.Member.Role == NetworkRole.Organiser);
        if (chief.Act is null || history.First<PlayEnded>() is not { } ended)
        {
            yield break;
        }

        var (members, ties, all) = (history.Scenario.Table<NetworkMember>(), history.Scenario.Table<TrueTie>(), history.Scenario.Everybody);
        foreach (var member in members.Ids.Select(id => members[id]).Where(one => Holding.Contains(one.Role) && !arrests.Any(arrest => arrest.Member.Person == one.Person)))
        {
            var known = ties.Ids.Where(id => ties[id].From == member.Person || ties[id].To == member.Person)
                .Select(id => TieKnowing.Of(history, id, all)).OfType<TieKnowing>().Where(knowing => knowing.Events.Count > 0).MinBy(knowing => knowing.Since);
            if (known is not null && known.Since <= ended.At)
            {
                yield return Found(history, chief.Act.Plan.Seat, member.Person, [chief.Act.Ended, .. known.Events]);
            }
        }
    }
}
