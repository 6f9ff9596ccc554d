using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Somebody met a person, or asked her something.</summary>
/// <param name="At">When.</param>
/// <param name="Who">Who it was: the same words for the same person.</param>
/// <param name="Agency">The agency, or none for an interpreter.</param>
/// <param name="About">What was asked, the same words for the same thing; null for nothing.</param>
/// <param name="Event">The event.</param>
public sealed record PersonMeeting(SimTime At, string Who, Id<Agency> Agency, string? About, EventId Event)
{
    /// <summary>Every meeting with a person, in order: offers and assessments, acts upon her, interviews and questions, screenings.</summary>
    public static IReadOnlyList<PersonMeeting> With(History history, Id<Subject> person)
    {
        ArgumentNullException.ThrowIfNull(history);
        return [.. Care(history, person).Concat(Acts(history, person)).Concat(Talks(history, person)).OrderBy(m => m.Event)];
    }

    /// <summary>Those of some meetings in which something was asked that had been asked before.</summary>
    public static IReadOnlyList<PersonMeeting> AskedAgain(IReadOnlyList<PersonMeeting> meetings)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        return [.. meetings.Where(m => m.About is { } about && !asked.Add(about))];
    }

    private static IEnumerable<PersonMeeting> Care(History history, Id<Subject> person)
    {
        var services = history.Scenario.Table<CareService>();
        foreach (var offer in history.All<ServiceOffered>().Where(o => o.Event.Person == person))
        {
            foreach (var met in Both(history, offer.At, offer.Event.Seat, offer.Event.How, "offer." + services[offer.Event.Service].Name, offer.Id))
            {
                yield return met;
            }
        }

        foreach (var assessed in history.All<NeedsAssessed>().Where(a => a.Event.Person == person))
        {
            foreach (var met in Both(history, assessed.At, assessed.Event.Assessment.Seat, assessed.Event.Assessment.How, "needs", assessed.Id))
            {
                yield return met;
            }
        }
    }

    private static IEnumerable<PersonMeeting> Acts(History history, Id<Subject> person)
    {
        var actions = history.Scenario.Table<ActionDefinition>();
        return history.Acts.All
            .Where(a => a.Began.IsSome && a.Plan.Target == person && actions[a.Plan.Action].Group is Catalogue.Protection or Catalogue.Interviews)
            .Select(a => Of(history, history[a.Began].At, a.Plan.Seat, actions[a.Plan.Action].Group == Catalogue.Interviews ? "act." + actions[a.Plan.Action].Name : null, a.Began));
    }

    private static IEnumerable<PersonMeeting> Talks(History history, Id<Subject> person)
    {
        var personas = history.Scenario.Table<Persona>();
        foreach (var opened in history.All<InterviewOpened>().Where(i => personas[i.Event.Persona].Of == person))
        {
            yield return Of(history, opened.At, opened.Event.Seat, null, opened.Id);
            if (opened.Event.Setup.Interpreting.Who is { IsSome: true } who)
            {
                yield return Interpreting(history, opened.At, who, opened.Id);
            }
        }

        foreach (var joined in history.All<InterviewJoined>().Where(i => personas[i.Event.Persona].Of == person))
        {
            foreach (var seat in joined.Event.Who)
            {
                yield return Of(history, joined.At, seat, null, joined.Id);
            }
        }

        // A topic comes up many times in one talk; what wears somebody out is to begin again with somebody else.
        var asked = history.All<QuestionAsked>().Where(q => personas[q.Event.Persona].Of == person);
        foreach (var first in asked.GroupBy(q => (q.Event.Seat, q.Event.Interview, q.Event.Topic)).Select(g => g.First()))
        {
            yield return Of(history, first.At, first.Event.Seat, first.Event.Topic is { } topic ? "topic." + topic : null, first.Id);
        }

        var groups = history.Scenario.Table<ScreenedGroup>();
        foreach (var talk in history.All<TalkBegan>().Where(t => groups[t.Event.Who.Group].Named.GetValueOrDefault(t.Event.Who.Number, Id<Subject>.None) == person))
        {
            yield return Of(history, talk.At, talk.Event.Seat, "screening", talk.Id);
        }
    }

    private static IEnumerable<PersonMeeting> Both(History history, SimTime at, Id<Seat> seat, Approach how, string about, EventId id)
    {
        yield return Of(history, at, seat, about, id);
        if (how.Mediator.IsSome)
        {
            yield return Of(history, at, how.Mediator, null, id);
        }

        if (how.Through.IsSome)
        {
            yield return Interpreting(history, at, how.Through, id);
        }
    }

    private static PersonMeeting Of(History history, SimTime at, Id<Seat> seat, string? about, EventId id) =>
        new(at, "seat." + history.Scenario.Seats[seat].Name, history.AgencyOf(seat), about, id);

    private static PersonMeeting Interpreting(History history, SimTime at, Id<Interpreter> who, EventId id) =>
        new(at, "interpreter." + history.Scenario.Table<Interpreter>()[who].Name, Id<Agency>.None, null, id);
}
