using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>The case as one person lived it: whom she met, and how often she was asked the same.</summary>
/// <param name="Person">Who.</param>
/// <param name="Met">Each seat of a professional that could speak with her or did something with her, with the event by which they met first, in order.</param>
/// <param name="Asked">Each question to her.</param>
/// <param name="Again">Those of them on a topic somebody had asked her about before.</param>
/// <param name="Interviews">Acts of the chapter on interviews that were done with her.</param>
public sealed record VictimEncounters(
    Id<Subject> Person, IReadOnlyList<(Id<Seat> Seat, EventId First)> Met, IReadOnlyList<EventId> Asked, IReadOnlyList<EventId> Again, IReadOnlyList<EventId> Interviews)
{
    /// <summary>What a person lived through.</summary>
    public static VictimEncounters Of(History history, Id<Subject> person)
    {
        ArgumentNullException.ThrowIfNull(history);
        var personas = history.Scenario.Table<Persona>();
        var actions = history.Scenario.Table<ActionDefinition>();
        var met = new Dictionary<Id<Seat>, EventId>();
        var topics = new HashSet<string>(StringComparer.Ordinal);
        var (asked, again) = (new List<EventId>(), new List<EventId>());
        foreach (var happened in history.Events)
        {
            var seat = happened.Event switch
            {
                ContactOpened e when personas[e.Persona].Of == person => e.Seat,
                QuestionAsked e when personas[e.Persona].Of == person => e.Seat,
                ActionBegan e when history.Acts.Find(e.Handle) is { Plan: var plan } && plan.Target == person => plan.Seat,
                _ => Id<Seat>.None,
            };
            if (seat.IsSome && history.IsProfessional(seat))
            {
                met.TryAdd(seat, happened.Id);
            }

            if (happened.Event is QuestionAsked question && personas[question.Persona].Of == person)
            {
                asked.Add(happened.Id);
                if (question.Topic is { } topic && !topics.Add(topic))
                {
                    again.Add(happened.Id);
                }
            }
        }

        var interviews = history.Acts.All.Where(act => act.IsFinished && act.Plan.Target == person && actions[act.Plan.Action].Group == Catalogue.Interviews);
        return new VictimEncounters(person, [.. met.OrderBy(one => one.Value).Select(one => (one.Key, one.Value))], asked, again, [.. interviews.Select(act => act.Ended)]);
    }
}
