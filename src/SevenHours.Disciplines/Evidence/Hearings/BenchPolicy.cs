using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>How a court rules when nobody sits there: by sheets, papers and the law. Whether a fact is true it cannot know.</summary>
internal static class BenchPolicy
{
    /// <summary>How long it takes over a file.</summary>
    public static readonly Delay Takes = new(SimSpan.FromMinutes(15), SimSpan.FromMinutes(30), SimSpan.FromMinutes(60));

    public static HearingRuling Judge(World world, HearingFile file)
    {
        var scenario = world.Scenario;
        var offence = scenario.Table<Offence>()[file.Offence];
        var before = Before(world, file);
        var bench = CaseFile.Before(world, before, file.Facts);
        var languages = LanguagesOf(scenario, file);
        IReadOnlyList<ExhibitRuling> exhibits = [.. file.Exhibits.Select(h => Descent.Find(before, h)).OfType<Exhibit>()
            .Select(e => Rule(scenario, bench, e, languages))];
        var admitted = file.Arguments.Where(a => exhibits.Any(r => r.Exhibit == a.Exhibit && r.Finding is Finding.Admitted or Finding.InPart)).ToList();
        var states = Sufficiency.Argued(scenario, bench, offence, admitted, file.IsChild);
        IReadOnlyList<ElementRuling> elements = [.. states.Select(s => new ElementRuling(s.Element.Name, s.Standing, s.Independent, TextRef.None))];
        var outcome = OutcomeOf(file, exhibits, states);
        return new HearingRuling(outcome, exhibits, elements, outcome is HearingOutcome.Granted ? [] : MissingIn(scenario, file, offence, exhibits, states), TextRef.None);
    }

    /// <summary>The languages a court reads: those of its seats, else those of its country; any, when neither says.</summary>
    public static IReadOnlyList<string> LanguagesOf(Scenario scenario, HearingFile file)
    {
        var agency = file.To.IsSome ? file.To : scenario.Seats[file.Seat].Agency;
        IReadOnlyList<string> spoken = file.To.IsSome ? [.. scenario.SeatsOf[file.To.Index].ToList().SelectMany(s => scenario.Seats[s].Languages)] : [];
        return spoken.Count > 0 ? spoken
            : scenario.Table<Country>().TryFind(scenario.Agencies[agency].Country, out var country) ? scenario.Table<Country>()[country].Languages
            : [];
    }

    /// <summary>The exhibits of a file and all they come from.</summary>
    private static IReadOnlyList<Exhibit> Before(World world, HearingFile file)
    {
        var all = world.Part<EvidencePart>().Exhibits;
        var wanted = file.Exhibits.ToHashSet();
        wanted.UnionWith([.. file.Exhibits.Select(h => Descent.Find(all, h)).OfType<Exhibit>().SelectMany(e => Descent.Ancestors(all, e))]);
        return [.. all.Where(e => wanted.Contains(e.Handle))];
    }

    private static ExhibitRuling Rule(Scenario scenario, CaseFile bench, Exhibit exhibit, IReadOnlyList<string> languages)
    {
        var stands = bench.Of(exhibit);
        var isUnread = !IsRead(bench.Exhibits, exhibit, languages);
        var finding = !stands.IsUsable ? stands.Breaks.Any(b => b.Cost.LeavesLawful == 0 && b.Cost.Mend is Mend.SetAside) ? Finding.NotYet : Finding.Excluded
            : isUnread ? Finding.NotYet
            : stands.Lawful < Lawfulness.Full || stands.Integrity < 60 ? Finding.InPart
            : Finding.Admitted;
        return new ExhibitRuling(exhibit.Handle, finding, stands.Breaks, stands.WeightFor(Relevance.Best(scenario, bench, exhibit)), TextRef.None)
        {
            IsUnread = isUnread,
        };
    }

    /// <summary>Whether a court can read an exhibit, or a translation of it that lies before it.</summary>
    private static bool IsRead(IReadOnlyList<Exhibit> before, Exhibit exhibit, IReadOnlyList<string> languages) =>
        exhibit.Item.Language.Length == 0 || languages.Count == 0 || Tongue.Speaks(languages, exhibit.Item.Language)
        || before.Any(e => e.Item.Kind == ExhibitKind.Translation && e.Item.Parents.Contains(exhibit.Handle) && Tongue.Speaks(languages, e.Item.Language));

    private static HearingOutcome OutcomeOf(HearingFile file, IReadOnlyList<ExhibitRuling> exhibits, IReadOnlyList<ElementState> states)
    {
        if (exhibits.Count == 0 || !file.Persons.IsSome)
        {
            return HearingOutcome.Returned;
        }

        var stand = states.Count(s => s.Standing == Standing.Stands);
        var some = states.Count(s => s.Standing != Standing.Nothing);
        var isEnough = file.Sought switch
        {
            Sought.Warrant => some == states.Count,
            Sought.Detention => some == states.Count && stand * 2 >= states.Count,
            _ => stand == states.Count,
        };
        var isMendable = exhibits.Any(e => e.Finding == Finding.NotYet || e.Why.Any(b => !b.Cost.IsForGood && b.Cost.Mend != Mend.OtherSource));
        return isEnough ? HearingOutcome.Granted
            : some == states.Count || stand * 2 >= states.Count ? HearingOutcome.Partly
            : some > 0 || isMendable ? HearingOutcome.Returned
            : HearingOutcome.Refused;
    }

    private static IReadOnlyList<string> MissingIn(
        Scenario scenario, HearingFile file, Offence offence, IReadOnlyList<ExhibitRuling> exhibits, IReadOnlyList<ElementState> states)
    {
        var missing = new List<string>();
        if (!file.Persons.IsSome)
        {
            missing.Add(FileGaps.Persons);
        }

        if (exhibits.Count == 0)
        {
            missing.Add(FileGaps.Exhibits);
        }

        if (offence.Articles.Count > 0 && !offence.ArticleIn(scenario.Agencies[scenario.Seats[file.Seat].Agency].Country).IsSome)
        {
            missing.Add(FileGaps.Law);
        }

        if (exhibits.Any(e => e.IsUnread))
        {
            missing.Add(FileGaps.Translation);
        }

        if (exhibits.Any(e => e.Why.Any(b => !b.Cost.IsForGood && b.Cost.Mend is not (Mend.OtherSource or Mend.Translate))))
        {
            missing.Add(FileGaps.Custody);
        }

        missing.AddRange(states.Where(s => s.Standing != Standing.Stands).Select(s => FileGaps.ElementPrefix + s.Element.Name));
        return missing;
    }
}
