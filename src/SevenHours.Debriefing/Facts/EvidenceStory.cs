using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A break of an exhibit, and the events by which it came about.</summary>
/// <param name="Break">The break.</param>
/// <param name="Events">The events, in order.</param>
public sealed record BreakStory(Break Break, IReadOnlyList<EventId> Events);

/// <summary>What a court said of an exhibit in one hearing.</summary>
/// <param name="File">The file.</param>
/// <param name="Ruled">The event of the ruling.</param>
/// <param name="Ruling">The ruling on the exhibit; null when the court left it open.</param>
public sealed record HeardStory(HearingFile File, EventId Ruled, ExhibitRuling? Ruling);

/// <summary>An exhibit at the end of a play: what it weighs when everything is known, what is wrong with it, and what courts said.</summary>
/// <param name="Story">The exhibit and its custody.</param>
/// <param name="Stands">How it stands.</param>
/// <param name="Relevance">How closely it speaks to the best of all elements, in percent.</param>
/// <param name="Breaks">What is wrong, with the events.</param>
/// <param name="Heard">What courts said, in order.</param>
/// <param name="Events">The events its weight rests on: its taking, its act, its custody, and the same of what it was made from.</param>
public sealed record EvidenceStory(
    ExhibitStory Story, Appraisal Stands, int Relevance, IReadOnlyList<BreakStory> Breaks, IReadOnlyList<HeardStory> Heard, IReadOnlyList<EventId> Events)
{
    /// <summary>Its weight, 0 to 100.</summary>
    public int Weight => Stands.WeightFor(Relevance);

    /// <summary>Every exhibit of a play, in the order they were taken.</summary>
    public static IReadOnlyList<EvidenceStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var stories = ExhibitStory.Of(history);
        var byHandle = stories.ToDictionary(s => s.Exhibit.Handle);
        var grades = history.Scenario.Table<Fact>();
        var file = CaseFile.AfterPlay([.. stories.Select(s => s.Exhibit)], history.Until, e => LawOf(history, e), f => grades[f].Grade);
        var hearings = HearingStory.All(history);
        return
        [
            .. from story in stories
               let stands = file.Of(story.Exhibit)
               select new EvidenceStory(
                   story, stands, Disciplines.Evidence.Relevance.Best(history.Scenario, file, story.Exhibit),
                   [.. stands.Breaks.Select(b => new BreakStory(b, EventsOf(history, byHandle.GetValueOrDefault(b.Exhibit, story), b)))],
                   [.. hearings.Where(h => h.Ruled.IsSome && h.File.Exhibits.Contains(story.Exhibit.Handle))
                       .Select(h => new HeardStory(h.File, h.Ruled, h.Ruling!.Exhibits.FirstOrDefault(r => r.Exhibit == story.Exhibit.Handle)))],
                   [.. Descent.Ancestors(file.Exhibits, story.Exhibit).Prepend(story.Exhibit.Handle).Select(h => byHandle.GetValueOrDefault(h)).OfType<ExhibitStory>()
                       .SelectMany(s => ActEvents(history, s.Exhibit).Concat(s.Events)).Distinct().Order()]),
        ];
    }

    /// <summary>How an act stands before the law in the end, as breaks of what it took.</summary>
    private static IReadOnlyList<BreakKind> LawOf(History history, Exhibit exhibit)
    {
        var act = history.Acts.Find(exhibit.Act);
        var share = act?.Lawfulness.Admissibility ?? Lawfulness.Full;
        var basis = exhibit.Item.Basis;
        var settled = basis.Kind != BasisKind.Urgent || act is null || !act.Validated.IsSome ? basis
            : basis with { Kind = share == 0 ? BasisKind.Unvalidated : BasisKind.Order, UsedAt = SimTime.Start, Until = SimTime.Never };
        var kinds = LawCheck.Of(settled, exhibit.Item.IsBeyondScope).ToList();
        var most = PresenceStory.WorthOf(history, exhibit.Act);
        if (most < Lawfulness.Full)
        {
            kinds.Add(most == 0 ? BreakKind.ForeignHand : BreakKind.ForeignPresence);
            share = Math.Min(share, most);
        }

        if (share < kinds.Select(k => BreakCost.Of(k).LeavesLawful).DefaultIfEmpty(Lawfulness.Full).Min())
        {
            kinds.Add(BreakKind.FoundedOnFallen);
        }

        return kinds;
    }

    /// <summary>The events of a break: the line at which it happened, else the taking with its act.</summary>
    private static IReadOnlyList<EventId> EventsOf(History history, ExhibitStory story, Break found)
    {
        for (var i = story.Exhibit.Lines.Count - 1; i > 0; i--)
        {
            if (story.Exhibit.Lines[i] is var line && line.At == found.At && line.Seat == found.Seat)
            {
                return [story.Events[i]];
            }
        }

        return [.. ActEvents(history, story.Exhibit).Append(story.Events[0]).Distinct().Order()];
    }

    private static IEnumerable<EventId> ActEvents(History history, Exhibit exhibit) =>
        history.Acts.Find(exhibit.Act) is { } act ? new[] { act.Ordered, act.Validated }.Where(e => e.IsSome) : [];
}
