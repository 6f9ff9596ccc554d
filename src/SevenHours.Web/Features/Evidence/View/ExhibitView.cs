using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Evidence.View;

/// <summary>One exhibit with all a seat may know of it.</summary>
/// <param name="Card">Its line in the list.</param>
/// <param name="Label">What stands on its label: name and value, in order.</param>
/// <param name="Proves">What it proves, as far as this seat holds it.</param>
/// <param name="ProvesMore">Whether it proves something this seat does not hold.</param>
/// <param name="Custody">Its custody.</param>
/// <param name="Breaks">What no line of custody shows: law, inheritance, what is still open.</param>
/// <param name="Factors">The four factors of its weight.</param>
/// <param name="Descent">What it comes from and what came from it.</param>
/// <param name="Steps">What can be done with it here, as steps.</param>
/// <param name="NeedsReason">Whether it is sealed, so that whoever opens it should say why.</param>
/// <param name="Hash">The hash it was entered with; null for none.</param>
public sealed record ExhibitView(
    ExhibitCard Card,
    IReadOnlyList<(string Name, string Value)> Label,
    Listed<FactLine> Proves,
    bool ProvesMore,
    Listed<CustodyEntry> Custody,
    Listed<BreakLine> Breaks,
    Listed<Factor> Factors,
    DescentTree Descent,
    IReadOnlyList<string> Steps,
    bool NeedsReason,
    string? Hash)
{
    internal static ExhibitView Of(EvidenceReading reading, Exhibit exhibit)
    {
        var stands = reading.File.Of(exhibit);
        var facts = reading.File.FactsOf(exhibit);
        var ofLines = stands.Breaks.Where(b => b.Exhibit == exhibit.Handle && IsOfLines(b.Kind)).ToList();
        return new ExhibitView(
            ExhibitCard.Of(reading, exhibit),
            [.. LabelOf(reading, exhibit)],
            reading.Desk.Lines(facts),
            exhibit.Item.Facts.Any(f => !facts.Contains(f)),
            CustodyEntry.All(reading, exhibit, ofLines),
            [.. stands.Breaks.Except(ofLines).Select(b => BreakLine.Of(reading, b, exhibit))],
            Factor.All(reading, exhibit, stands),
            DescentTree.Of(reading, exhibit),
            [.. StepsFor(reading, exhibit).Select(SnakeCase.Of)],
            IsSealed(exhibit),
            exhibit.Lines.Select(l => l.Hash).FirstOrDefault(h => h.Length > 0));
    }

    /// <summary>What can be done with an exhibit by the agency of this seat.</summary>
    internal static IEnumerable<CustodyStep> StepsFor(EvidenceReading reading, Exhibit exhibit)
    {
        var (where, own) = (exhibit.Where, reading.Desk.Agency);
        if (!where.IsAt(own))
            return [];
        if (where.OnTheWayTo == own)
            return [CustodyStep.Received, CustodyStep.Opened, CustodyStep.Analysed];

        List<CustodyStep> steps =
        [
            CustodyStep.Logged, CustodyStep.Sealed, CustodyStep.Hashed, CustodyStep.Verified, CustodyStep.HandedOver, CustodyStep.Opened, CustodyStep.Analysed,
            CustodyStep.Copied, CustodyStep.Returned,
        ];
        if (exhibit.Item.Language.Length > 0)
            steps.Add(CustodyStep.Translated);
        if (exhibit.Item.Privacy == PrivacyClass.Privileged)
            steps.Add(CustodyStep.SetAside);
        if (exhibit.Lines.Any(l => l.Step == CustodyStep.Logged))
            steps.Remove(CustodyStep.Logged);
        steps.Remove(exhibit.Lines.Any(l => l.Hash.Length > 0) ? CustodyStep.Hashed : CustodyStep.Verified);
        steps.Remove(IsSealed(exhibit) ? CustodyStep.Sealed : CustodyStep.Opened);
        return steps;
    }

    private static bool IsSealed(Exhibit exhibit) => exhibit.Lines.LastOrDefault(l => l.Step is CustodyStep.Sealed or CustodyStep.Opened)?.Step == CustodyStep.Sealed;

    private static bool IsOfLines(BreakKind kind) => kind is BreakKind.HashDiffers or BreakKind.Gap or BreakKind.NotReceived or BreakKind.WorkedUnreceived
        or BreakKind.Unsealed or BreakKind.OpenedUnlogged or BreakKind.WorkedUnhashed or BreakKind.LoggedLate;

    private static IEnumerable<(string, string)> LabelOf(EvidenceReading reading, Exhibit exhibit)
    {
        var (item, desk) = (exhibit.Item, reading.Desk);
        yield return (reading.Word("label.kind"), reading.Word("kind", item.Kind));
        if (item.Site.IsSome)
            yield return (reading.Word("label.site"), desk.Of(desk.Scenario.Subjects[item.Site].Title));
        if (item.Person.IsSome)
            yield return (reading.Word("label.person"), desk.Of(desk.Scenario.Subjects[item.Person].Title));
        yield return (reading.Word("label.basis"), BasisWords.Of(reading, exhibit));
        yield return (reading.Word("label.where"), reading.WhereOf(exhibit));
        if (item.Language.Length > 0)
            yield return (reading.Word("label.language"), TranslationOf(reading, exhibit));
        if (item.Privacy != PrivacyClass.Open)
            yield return (reading.Word("label.privacy"), reading.Word("privacy", item.Privacy));
        if (item.Grade.Length > 0)
            yield return (reading.Word("label.grade"), item.Grade);
        if (item.Code.Length > 0)
            yield return (reading.Word("label.code"), item.Code);
    }

    private static string TranslationOf(EvidenceReading reading, Exhibit exhibit)
    {
        var into = reading.All.Where(e => e.Item.Kind == ExhibitKind.Translation && e.Item.Parents.Contains(exhibit.Handle)).Select(e => e.Item.Language).ToList();
        return into.Count > 0 ? reading.Word("translated.into", ("from", exhibit.Item.Language), ("into", string.Join(", ", into)))
            : exhibit.Item.Kind == ExhibitKind.Translation ? exhibit.Item.Language
            : reading.Word("untranslated", ("from", exhibit.Item.Language));
    }
}

/// <summary>On what an exhibit was taken, as its sheet says.</summary>
internal static class BasisWords
{
    public static string Of(EvidenceReading reading, Exhibit exhibit)
    {
        var (desk, basis) = (reading.Desk, BasisReading.Of(reading.Desk.Desk, exhibit));
        var act = basis.Action.IsSome ? desk.ActionTitle(basis.Action) : "";
        var scope = basis.Target.IsSome ? desk.Of(desk.Scenario.Subjects[basis.Target].Title) : desk.Of(basis.TargetText);
        var words = reading.Word($"basis.{SnakeCase.Of(basis.Kind)}", ("act", act), ("until", basis.Until == SimTime.Never ? "–" : Times.Short(basis.Until.Seconds)));
        return scope.Length == 0 ? words : $"{words} · {reading.Word("scope", ("what", scope))}";
    }
}
