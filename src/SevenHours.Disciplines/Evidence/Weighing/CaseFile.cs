using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>
/// Exhibits weighed together, as far as one can look at them: an agency's own, or those before a judge. A pure function of the sheets.
/// </summary>
/// <remarks>
/// Whether what an exhibit proves is true, nothing here asks. An agency weighs by its own papers and sheets; a court sees besides how each
/// act stands before the law, and says so in its ruling.
/// </remarks>
public sealed class CaseFile
{
    private readonly IReadOnlyList<Exhibit> exhibits;
    private readonly Func<Exhibit, IReadOnlyList<BreakKind>> law;
    private readonly Func<Id<Fact>, bool> knows;
    private readonly Func<Id<Fact>, string> gradeOf;
    private readonly SimTime now;
    private readonly Dictionary<Handle, Appraisal> appraised = [];
    private readonly Dictionary<Handle, IReadOnlyList<Break>> own = [];

    private CaseFile(
        IReadOnlyList<Exhibit> exhibits, SimTime now, Func<Exhibit, IReadOnlyList<BreakKind>> law, Func<Id<Fact>, bool> knows, Func<Id<Fact>, string> gradeOf) =>
        (this.exhibits, this.now, this.law, this.knows, this.gradeOf) = (exhibits, now, law, knows, gradeOf);

    /// <summary>The exhibits in it.</summary>
    public IReadOnlyList<Exhibit> Exhibits => exhibits;

    /// <summary>The file of one agency: what it knows, and no more.</summary>
    public static CaseFile On(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var knowledge = desk.Part<KnowledgeDesk>();
        var facts = desk.Scenario.Table<Fact>();
        return new CaseFile(desk.Part<EvidenceDesk>().Exhibits, desk.Now, e => LawCheck.OnDesk(desk, e), knowledge.Holds, f => facts[f].Grade);
    }

    /// <summary>Exhibits as a court finds them.</summary>
    /// <param name="world">The world.</param>
    /// <param name="among">The exhibits before the court, with all they come from.</param>
    /// <param name="facts">The facts that were put before it.</param>
    public static CaseFile Before(World world, IReadOnlyList<Exhibit> among, IReadOnlyList<Id<Fact>> facts)
    {
        ArgumentNullException.ThrowIfNull(world);
        var grades = world.Scenario.Table<Fact>();
        return new CaseFile(among, world.Now, e => LawCheck.InTruth(world, e), facts.Contains, f => grades[f].Grade);
    }

    /// <summary>All exhibits of a play that is over, when everything is known.</summary>
    /// <param name="exhibits">The exhibits.</param>
    /// <param name="now">The end of the play.</param>
    /// <param name="law">How the act of each stands before the law.</param>
    /// <param name="gradeOf">The grading of a fact's source; empty for none.</param>
    public static CaseFile AfterPlay(
        IReadOnlyList<Exhibit> exhibits, SimTime now, Func<Exhibit, IReadOnlyList<BreakKind>> law, Func<Id<Fact>, string> gradeOf) =>
        new(exhibits, now, law, _ => true, gradeOf);

    /// <summary>Sheets alone, whose papers say all of their law.</summary>
    public static CaseFile OfSheets(IReadOnlyList<Exhibit> exhibits, SimTime now) =>
        new(exhibits, now, e => [.. LawCheck.Of(e.Item.Basis, e.Item.IsBeyondScope)], _ => true, _ => "");

    /// <summary>How an exhibit stands.</summary>
    public Appraisal Of(Exhibit exhibit)
    {
        ArgumentNullException.ThrowIfNull(exhibit);
        return appraised.TryGetValue(exhibit.Handle, out var before) ? before : appraised[exhibit.Handle] = Appraise(exhibit);
    }

    /// <summary>The exhibits that prove a fact and share no source with each other, so that each says it anew.</summary>
    public IReadOnlyList<Exhibit> SourcesOf(Id<Fact> fact) => Sources.Independent(exhibits, exhibits.Where(e => e.Proves(fact) && IsUsable(e)));

    /// <summary>The facts an exhibit proves as far as they are known here: a copy or translation says what its original says.</summary>
    public IReadOnlyList<Id<Fact>> FactsOf(Exhibit exhibit)
    {
        ArgumentNullException.ThrowIfNull(exhibit);
        var says = exhibit.Item.Kind is ExhibitKind.Copy or ExhibitKind.Translation
            ? exhibit.Item.Parents.Select(p => Descent.Find(exhibits, p)).OfType<Exhibit>().SelectMany(FactsOf)
            : [];
        return [.. exhibit.Item.Facts.Concat(says).Where(knows).Distinct()];
    }

    /// <summary>Whether an exhibit is good for anything.</summary>
    public bool IsUsable(Exhibit exhibit) => Of(exhibit) is { Lawfulness: > 0, Integrity: > 0 };

    private Appraisal Appraise(Exhibit exhibit)
    {
        var breaks = OwnBreaks(exhibit).Concat(Inherited(exhibit)).ToList();
        var lawful = Descent.Inherited(exhibits, exhibit, OwnLawful, Lawfulness.Full);
        var unseen = breaks.Where(b => b.Kind == BreakKind.AncestorUnseen).Sum(b => b.Cost.TakesIntegrity);
        var integrity = Math.Max(0, Descent.Inherited(exhibits, exhibit, OwnIntegrity, 100) - unseen);
        return new Appraisal(exhibit, breaks, lawful, integrity, CorroborationOf(exhibit), Sources.PercentOf(GradeOf(exhibit)));
    }

    /// <summary>What an exhibit inherits from those it comes from.</summary>
    private IEnumerable<Break> Inherited(Exhibit exhibit)
    {
        foreach (var parent in exhibit.Item.Parents)
        {
            if (Descent.Find(exhibits, parent) is not { } found)
            {
                yield return new Break(BreakKind.AncestorUnseen, parent, exhibit.At, Id<Seat>.None, Id<Agency>.None);
            }
            else if (Descent.Passed(exhibits, found, OwnLawful, Lawfulness.Full) == 0 || Descent.Passed(exhibits, found, OwnIntegrity, 100) == 0)
            {
                yield return new Break(BreakKind.BadAncestor, parent, found.At, found.Item.Seat, FirstAgency(found));
            }
        }
    }

    private int OwnLawful(Exhibit exhibit) => OwnBreaks(exhibit).Select(b => b.Cost.LeavesLawful).Append(Lawfulness.Full).Min();

    private int OwnIntegrity(Exhibit exhibit) => Math.Max(0, 100 - OwnBreaks(exhibit).Sum(b => b.Cost.TakesIntegrity));

    private IReadOnlyList<Break> OwnBreaks(Exhibit exhibit) =>
        own.TryGetValue(exhibit.Handle, out var before) ? before : own[exhibit.Handle] = [.. LawBreaks(exhibit), .. CustodyCheck.Of(exhibit, now)];

    private IEnumerable<Break> LawBreaks(Exhibit exhibit)
    {
        var used = exhibit.Item.Basis.Action.IsSome ? exhibit.Item.Basis.UsedAt : exhibit.At;
        return law(exhibit).Select(kind => new Break(kind, exhibit.Handle, used, exhibit.Item.Seat, FirstAgency(exhibit)));
    }

    /// <summary>How many sources that share nothing say the best supported of what an exhibit proves, itself among them.</summary>
    private int CorroborationOf(Exhibit exhibit)
    {
        var best = 1;
        foreach (var fact in FactsOf(exhibit))
        {
            var others = exhibits.Where(e => e.Proves(fact) && Descent.IsIndependent(exhibits, exhibit, e) && !Sources.IsSameMouth(exhibit, e) && IsSound(e));
            best = Math.Max(best, 1 + Sources.Independent(exhibits, others).Count);
        }

        return best;
    }

    /// <summary>Whether an exhibit can stand beside another: by its own chain, which corroboration has no part in.</summary>
    private bool IsSound(Exhibit exhibit) =>
        Descent.Inherited(exhibits, exhibit, OwnLawful, Lawfulness.Full) > 0 && Descent.Inherited(exhibits, exhibit, OwnIntegrity, 100) > 0;

    private string GradeOf(Exhibit exhibit) =>
        exhibit.Item.Grade.Length > 0 ? exhibit.Item.Grade
        : FactsOf(exhibit).Select(gradeOf).FirstOrDefault(g => g.Length > 0) ?? "";

    private static Id<Agency> FirstAgency(Exhibit exhibit) => exhibit.Lines.Count > 0 ? exhibit.Lines[0].Agency : Id<Agency>.None;
}
