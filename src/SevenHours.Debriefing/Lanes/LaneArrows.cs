using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Finds what went between agencies.</summary>
internal static class LaneArrows
{
    public static IReadOnlyList<LaneArrow> Of(History history) =>
        [.. Messages(history).Concat(Talks(history)).Concat(Requests(history)).OrderBy(a => a.LeavesAt).ThenBy(a => a.Events[0])];

    private static IEnumerable<LaneArrow> Messages(History history)
    {
        var opened = history.All<ItemOpened>().ToLookup(o => o.Event.Item);
        foreach (var sent in history.All<MessageSent>())
        {
            foreach (var agency in AgenciesOf(history, sent.Event.Receivers, history.AgencyOf(sent.Event.From)))
            {
                var reads = opened[sent.Event.Message].Where(o => history.AgencyOf(o.Event.Seat) == agency).ToList();
                yield return new LaneArrow(
                    sent.Event.Facts.Count > 0 ? LaneArrowKind.Facts : LaneArrowKind.Message,
                    history.AgencyOf(sent.Event.From),
                    agency,
                    sent.At,
                    reads.Count > 0 ? reads[0].At : null,
                    sent.Event.Facts,
                    reads.Count > 0 ? [sent.Id, reads[0].Id] : [sent.Id]);
            }
        }
    }

    private static IEnumerable<LaneArrow> Talks(History history)
    {
        foreach (var talk in history.StandingTalks)
        {
            foreach (var passed in talk.Passed.Where(p => p.From.IsSome).GroupBy(p => p.From))
            {
                var hearers = passed.Aggregate(SeatSet.Nobody, (all, p) => all | p.Hearers);
                foreach (var agency in AgenciesOf(history, hearers, history.AgencyOf(passed.Key)))
                {
                    yield return new LaneArrow(
                        LaneArrowKind.Conversation, history.AgencyOf(passed.Key), agency, talk.Talk.When, talk.Talk.When,
                        [.. passed.Select(p => p.Fact)], [talk.Id]);
                }
            }
        }
    }

    private static IEnumerable<LaneArrow> Requests(History history)
    {
        foreach (var request in history.Requests)
        {
            var (asker, asked) = (history.AgencyOf(request.Petition.Asker), request.Petition.To);
            if (asker == asked)
            {
                continue;
            }

            yield return new LaneArrow(
                LaneArrowKind.Request, asker, asked, request.MadeAt, request.MadeAt, request.Petition.Cites, [request.Made]);
            if (request.Answered.IsSome)
            {
                yield return new LaneArrow(
                    LaneArrowKind.Answer, asked, asker, request.AnsweredAt, request.AnsweredAt, [], [request.Answered, request.Made]);
            }
        }
    }

    private static IEnumerable<Id<Agency>> AgenciesOf(History history, SeatSet seats, Id<Agency> but) =>
        seats.ToList().Select(history.AgencyOf).Distinct().Where(a => a != but);
}
