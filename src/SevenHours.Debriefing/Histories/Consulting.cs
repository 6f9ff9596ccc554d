using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Who was part of the exchange: turned to by another agency, or heard because it told one what it knew.</summary>
internal static class Consulting
{
    /// <summary>For each agency that was part of it, the events by which it was.</summary>
    public static IReadOnlyDictionary<Id<Agency>, IReadOnlyList<EventId>> Of(History history)
    {
        var found = new Dictionary<Id<Agency>, List<EventId>>();
        foreach (var sent in history.All<MessageSent>())
        {
            foreach (var seat in sent.Event.Receivers)
            {
                Add(history.AgencyOf(sent.Event.From), history.AgencyOf(seat), sent.Id);
                if (sent.Event.Facts.Count > 0)
                {
                    Add(history.AgencyOf(seat), history.AgencyOf(sent.Event.From), sent.Id);
                }
            }
        }

        foreach (var made in history.All<RequestMade>())
        {
            Add(history.AgencyOf(made.Event.Petition.Asker), made.Event.Petition.To, made.Id);
        }

        foreach (var talk in history.StandingTalks)
        {
            var agencies = talk.Talk.Present.ToList().Select(history.AgencyOf).Distinct().ToList();
            foreach (var agency in agencies.Where(_ => agencies.Count > 1))
            {
                Add(Id<Agency>.None, agency, talk.Id);
            }
        }

        var meetings = MeetingStory.All(history).ToDictionary(meeting => meeting.Meeting);
        foreach (var joined in history.All<MeetingJoined>())
        {
            var others = meetings[joined.Event.Meeting].Stays
                .Where(stay => stay.From <= joined.At && joined.At <= stay.Until).Select(stay => history.AgencyOf(stay.Seat));
            foreach (var other in others.Distinct())
            {
                Add(other, history.AgencyOf(joined.Event.Seat), joined.Id);
                Add(history.AgencyOf(joined.Event.Seat), other, joined.Id);
            }
        }

        return found.ToDictionary(f => f.Key, f => (IReadOnlyList<EventId>)[.. f.Value.Distinct()]);

        void Add(Id<Agency> from, Id<Agency> to, EventId id)
        {
            if (from == to)
            {
                return;
            }

            if (!found.TryGetValue(to, out var events))
            {
                found.Add(to, events = []);
            }

            events.Add(id);
        }
    }
}
