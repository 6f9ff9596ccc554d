using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Finds the talks of a history.</summary>
internal sealed class InterviewStories
{
    /// <summary>What one seat says to one person with no such pause between is one talk, in seconds.</summary>
    private const int Pause = 3600;

    /// <summary>A decision so shortly before or after an order is about it, in seconds.</summary>
    private const int Beside = 60;

    private readonly History history;
    private readonly Transcripts transcripts;
    private readonly Dictionary<int, InterviewStory> holding = [];

    public InterviewStories(History history)
    {
        (this.history, transcripts) = (history, new Transcripts(history));
        All = [.. Rooms().Concat(Talks()).Concat(Acts()).Select(Decided).OrderBy(story => story.First)];
        foreach (var story in All)
        {
            foreach (var id in story.Events.Concat(story.Decisions))
            {
                holding.TryAdd(id.Value, story);
            }
        }
    }

    public IReadOnlyList<InterviewStory> All { get; }

    public InterviewStory? Holding(EventId id) => holding.GetValueOrDefault(id.Value);

    private IEnumerable<InterviewStory> Rooms()
    {
        var joined = history.All<InterviewJoined>().ToLookup(j => j.Event.Interview);
        var left = history.All<InterviewLeft>().ToLookup(l => l.Event.Interview);
        var closed = history.All<InterviewClosed>().ToDictionary(c => c.Event.Interview);
        foreach (var opened in history.All<InterviewOpened>())
        {
            var which = opened.Event.Interview;
            Seen<InterviewClosed>? end = closed.TryGetValue(which, out var found) ? found : null;
            var lines = transcripts.OfRoom(which, opened.Event.Seat);
            var others = joined[which].SelectMany(j => j.Event.Who.ToList()).Concat(opened.Event.Setup.Present.ToList());
            IEnumerable<EventId> events = [opened.Id, .. joined[which].Select(j => j.Id), .. left[which].Select(l => l.Id), .. Of(lines), .. transcripts.Asides(which), .. end is { } e ? [e.Id] : Array.Empty<EventId>()];
            yield return Told(new InterviewStory(
                opened.Id, InterviewKind.Room, opened.At, end?.At ?? history.Until, Person(opened.Event.Persona), [.. others.Prepend(opened.Event.Seat).Distinct()])
            {
                Setup = opened.Event.Setup, End = end?.Event.Why, Flaws = opened.Event.Flaws, Lines = lines,
            }, events);
        }
    }

    private IEnumerable<InterviewStory> Talks()
    {
        foreach (var pair in transcripts.Unprepared().GroupBy(line => (line.Seat, line.Persona)))
        {
            var talk = new List<TranscriptLine>();
            foreach (var (line, _, _) in pair)
            {
                if (talk.Count > 0 && line.At.Seconds - Last(talk).Seconds > Pause)
                {
                    yield return Talk(pair.Key.Seat, pair.Key.Persona, talk);
                    talk = [];
                }

                talk.Add(line);
            }

            yield return Talk(pair.Key.Seat, pair.Key.Persona, talk);
        }
    }

    private InterviewStory Talk(Id<Seat> seat, Id<Persona> persona, List<TranscriptLine> lines) => Told(
        new InterviewStory(lines[0].Event, InterviewKind.Talk, lines[0].At, Last(lines), Person(persona), [seat]) { Lines = lines }, Of(lines));

    private IEnumerable<InterviewStory> Acts()
    {
        var actions = history.Scenario.Table<ActionDefinition>();
        foreach (var act in history.Acts.All.Where(act => act.Began.IsSome && actions[act.Plan.Action].Group == Catalogue.Interviews))
        {
            IReadOnlyList<EventId> brought = [.. AtOnce(act.Ended).Where(id => history[id].Event is OutcomeFollowed or FactLearned)];
            yield return Told(new InterviewStory(
                act.Ordered, InterviewKind.Act, act.BeganAt, act.Ended.IsSome ? act.EndedAt : history.Until, act.Plan.Target, [act.Plan.Seat])
            {
                Act = act, Brought = brought,
            }, act.Events.Concat(brought));
        }
    }

    /// <summary>With its events in order, and the rights broken by one of them.</summary>
    private InterviewStory Told(InterviewStory story, IEnumerable<EventId> events)
    {
        IReadOnlyList<EventId> all = [.. events.Distinct().Order()];
        IReadOnlyList<EventId> breaches = [.. all.Concat(all.SelectMany(AtOnce)).Where(id => history[id].Event is RightBreached or MandateOverstepped).Distinct().Order()];
        return story with { Breaches = breaches, Events = [.. all.Concat(breaches).Distinct().Order()] };
    }

    private InterviewStory Decided(InterviewStory story)
    {
        var (from, until) = story.Act is { } act ? (act.OrderedAt.Seconds - Beside, act.OrderedAt.Seconds + Beside) : (story.From.Seconds - Beside, story.Until.Seconds);
        return story with
        {
            Decisions = [.. history.All<DecisionRecorded>().Where(d => story.Seats.Contains(d.Event.Seat) && d.At.Seconds >= from && d.At.Seconds <= until).Select(d => d.Id)],
        };
    }

    /// <summary>What followed from an event in the same second: its consequences, and not what others made of them.</summary>
    private IEnumerable<EventId> AtOnce(EventId id)
    {
        if (!id.IsSome)
        {
            yield break;
        }

        var waiting = new Queue<EventId>([id]);
        var seen = new HashSet<int> { id.Value };
        while (waiting.TryDequeue(out var cause))
        {
            foreach (var follower in history.FollowersOf(cause).Where(f => history[f].At == history[id].At && seen.Add(f.Value)))
            {
                yield return follower;
                waiting.Enqueue(follower);
            }
        }
    }

    private Id<Subject> Person(Id<Persona> persona) => history.Scenario.Table<Persona>()[persona].Of;

    private static SimTime Last(List<TranscriptLine> lines) => lines[^1].Answers.Count > 0 ? lines[^1].Answers[^1].At : lines[^1].At;

    private static IEnumerable<EventId> Of(IEnumerable<TranscriptLine> lines) => lines.SelectMany(line => line.Relays.Select(r => r.Event).Prepend(line.Event)
        .Concat(line.Answers.SelectMany(answer => answer.Relays.Select(r => r.Event).Prepend(answer.Event))));
}
