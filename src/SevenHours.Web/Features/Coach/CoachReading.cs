using SevenHours.Debriefing;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Protection;
using SevenHours.Disciplines.Requests;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Coach;

/// <summary>Reads what a mentor sees of his team, out of the truth, the desks and the history.</summary>
internal sealed class CoachReading(World world, History history, CoachMemo.Folded folded, SeatSet team, StaffTexts texts, Func<string?, string> nameOf)
{
    private const int MostFacts = 60;
    private const int MostMisses = 24;
    private const int MostActs = 12;
    private const int MostSteps = 12;

    /// <summary>Longer than this, a good team would have acted; a step's own wait counts on top.</summary>
    private static readonly SimSpan s_grace = SimSpan.FromMinutes(10);

    private readonly Scenario _scenario = world.Scenario;
    private readonly KnowledgePart _knowledge = world.Part<KnowledgePart>();

    public CoachView Read(IReadOnlyList<WatchFlag> flags) => new(
        [.. Knows().OrderByDescending(fact => fact.Since).Take(MostFacts)],
        [.. Misses().OrderBy(fact => fact.NeededSince is null).ThenBy(fact => fact.State).ThenBy(fact => fact.NeededSince).Take(MostMisses)],
        [.. Steps().OrderByDescending(step => step.IsKey).ThenByDescending(step => step.IsOverdue).ThenBy(step => step.Since).Take(MostSteps)],
        [.. Rights()],
        [.. Tempting().Distinct().OrderByDescending(act => act.IsUnderWay)],
        [.. flags.Where(flag => team.Has(flag.Seat)).Select(flag => new TeamFlag($"coach.flag.{flag.Kind.ToString().ToLowerInvariant()}", texts.Of(flag.Seat), flag.Minutes, flag.IsHard))],
        [.. Acts()],
        Open(),
        [.. folded.Assists.Where(assist => !(assist.Hint.Team & team).IsEmpty).Reverse().Select(Hint)]);

    private IEnumerable<KnownFact> Knows()
    {
        var facts = _scenario.Table<Fact>();
        foreach (var id in facts.Ids)
        {
            var held = team.ToList().Select(seat => (seat, fact: world.DeskOf(seat).Part<KnowledgeDesk>().Fact(id))).Where(one => one.fact is not null)
                .OrderBy(one => one.fact!.Since).ToList();
            if (held.Count == 0)
                continue;

            var (_, first) = held[0];
            yield return new KnownFact(
                texts.Of(facts[id].Statement), facts[id].Grade, first!.Since.Seconds,
                first.From.IsSome ? texts.Of(first.From) : texts.Words[$"coach.source.{first.Source.ToString().ToLowerInvariant()}"],
                held.Count == team.Count ? [] : [.. held.Select(one => texts.Of(one.seat))],
                facts[id].IsDecoy || !facts[id].IsTrue);
        }
    }

    private IEnumerable<MissingFact> Misses()
    {
        var facts = _scenario.Table<Fact>();
        var unread = _knowledge.Items.Where(item => !((item.To & team) - item.OpenedBy).IsEmpty).SelectMany(item => item.Facts).ToHashSet();
        foreach (var id in facts.Ids)
        {
            var fact = facts[id];
            var holders = _knowledge.HoldersOf(id);
            if (fact.IsDecoy || !fact.IsTrue || !(holders & team).IsEmpty)
                continue;

            var needs = fact.NeededBy.Where(need => !(need.Seats & team).IsEmpty && need.From <= world.Now).Select(need => (int?)need.From.Seconds);
            yield return new MissingFact(
                texts.Of(fact.Statement),
                unread.Contains(id) ? MissingState.Unread : holders.IsEmpty ? MissingState.NotFound : MissingState.WithOthers,
                [.. holders.ToList().Select(seat => texts.Of(_scenario.Seats[seat].Agency)).Distinct().Take(3)],
                needs.Min());
        }
    }

    private IEnumerable<OpenStep> Steps()
    {
        foreach (var (known, step) in Waiting())
        {
            var given = folded.Assists.Where(assist => assist.Hint.Seat == known.Seat && assist.Hint.Step == step.Name).Select(assist => (int)assist.Hint.Rung + 1).DefaultIfEmpty().Max();
            yield return new OpenStep(
                _scenario.Seats[known.Seat].Name, texts.Of(known.Seat), step.Name, StepWords.Of(step, world, known.Seat, texts), step.IsKey,
                known.Open!.Value.Seconds, world.Now >= known.Open.Value + step.Wait.High + s_grace,
                step.Hints is { } hints ? [texts.Of(hints.Question), texts.Of(hints.Pointer), texts.Of(hints.Answer)] : [], given);
        }
    }

    private IEnumerable<(SchoolStep Known, PlayStep Step)> Waiting() =>
        from known in folded.Steps
        where team.Has(known.Seat) && known is { Open: not null, Taken: null }
        from book in _scenario.Table<Playbook>()
        where book.Seat == known.Seat
        from step in book.Steps
        where step.Name == known.Step
        select (known, step);

    private IEnumerable<LapsingRight> Rights() => folded.Rights.Where(clock => clock.Status == RightStatus.Due).OrderBy(clock => clock.Until ?? SimTime.Never)
        .Select(clock => new LapsingRight(
            texts.Of(_scenario.Table<Right>()[clock.Right].Title), texts.Of(clock.Person), clock.Until is { } until && until != SimTime.Never ? until.Seconds : null));

    private IEnumerable<TemptingAct> Tempting()
    {
        var actions = _scenario.Table<ActionDefinition>();
        foreach (var act in world.Part<ActionsPart>().Acts.Where(act => act.IsOpen && team.Has(act.Plan.Seat) && actions[act.Plan.Action].Mistake.IsSome))
        {
            var title = texts.Of(actions[act.Plan.Action].Title);
            yield return new TemptingAct(act.Plan.Target.IsSome ? $"{title}: {texts.Of(act.Plan.Target)}" : title, texts.Of(actions[act.Plan.Action].Mistake), true);
        }

        foreach (var (known, step) in Waiting())
        {
            foreach (var (_, acts) in step.Instead)
            {
                if (StepWords.Of(acts, world, known.Seat, texts) is { Length: > 0 } says)
                    yield return new TemptingAct(says, StepWords.MistakeOf(acts, world, known.Seat, texts), false);
            }
        }
    }

    private IEnumerable<EventSentence> Acts()
    {
        var found = 0;
        for (var i = history.Events.Count - 1; i >= 0 && found < MostActs; i--)
        {
            if (Doer.Of(history.Events[i].Event) is { IsSome: true } seat && team.Has(seat))
            {
                found++;
                yield return EventSentence.Of(history, new Kernel.EventId(i), texts);
            }
        }
    }

    private OpenItems Open()
    {
        var desks = team.ToList().Select(world.DeskOf).ToList();
        var requests = desks.ConvertAll(desk => desk.Part<RequestsDesk>());
        var tasks = _scenario.Table<TaskDefinition>();
        return new OpenItems(
            desks.Sum(desk => desk.Part<KnowledgeDesk>().Unread),
            requests.SelectMany(desk => desk.Made).Where(request => request.IsOpen).Select(request => request.Handle).Distinct().Count(),
            requests.SelectMany(desk => desk.Received).Where(request => request.IsOpen).Select(request => request.Handle).Distinct().Count(),
            desks.SelectMany(desk => desk.Part<ActionsDesk>().Waiting.Concat(desk.Part<ActionsDesk>().Running)).Select(act => act.Handle).Distinct().Count(),
            [.. desks.SelectMany(desk => desk.Part<KnowledgeDesk>().Tasks).Where(task => task.IsOpen).DistinctBy(task => task.Task)
                .OrderBy(task => task.Due).Select(task => (texts.Of(tasks[task.Task].Title), task.Due.Seconds))]);
    }

    private HintLine Hint(Assist assist)
    {
        var step = assist.Hint.Seat.IsSome ? _scenario.Table<Playbook>().Where(book => book.Seat == assist.Hint.Seat).SelectMany(book => book.Steps).FirstOrDefault(one => one.Name == assist.Hint.Step) : null;
        return new HintLine(
            assist.At.Seconds, $"coach.rung.{assist.Hint.Rung.ToString().ToLowerInvariant()}", assist.Hint.IsSpoken, texts.Of(assist.Hint.Says),
            step is null ? "" : StepWords.Of(step, world, assist.Hint.Seat, texts), nameOf(assist.Hint.By),
            assist.Marks.Count > 0 ? history[assist.Marks[^1]].At.Seconds : null);
    }
}
