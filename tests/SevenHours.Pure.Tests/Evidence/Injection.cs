using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Evidence;

/// <summary>Ways to spoil a clean history, one for each kind of break. Each says what file it leaves and when it is looked at.</summary>
internal static class Injection
{
    private static readonly SimSpan Late = SimSpan.FromHours(30);

    /// <summary>The file after a break of a kind was put into a random clean history; the last exhibit is the one concerned.</summary>
    public static (IReadOnlyList<Exhibit> File, SimTime Now) Of(BreakKind kind, Seeds seeds)
    {
        var needsHash = kind is BreakKind.HashDiffers or BreakKind.Unhashed or BreakKind.WorkedUnhashed;
        var clean = CustodyStory.Clean(seeds, needsHash ? ExhibitKind.Phone : null, kind == BreakKind.PrivilegedKept ? PrivacyClass.Privileged : null);
        var now = CustodyStory.After(clean, seeds);
        return kind switch
        {
            BreakKind.OutsideMandate => Basis(clean, now, new LegalBasis { Kind = BasisKind.Own, IsInMandate = false }),
            BreakKind.NoBasis => Basis(clean, now, new LegalBasis { Kind = BasisKind.None }),
            BreakKind.NotValidated => Basis(clean, now, new LegalBasis { Kind = BasisKind.Unvalidated }),
            BreakKind.AwaitsValidation => Basis(clean, now, new LegalBasis { Kind = BasisKind.Urgent }),
            BreakKind.AfterExpiry => Basis(clean, now, new LegalBasis { Kind = BasisKind.Order, UsedAt = clean.At, Until = clean.At + new SimSpan(-60) }),
            BreakKind.OutsideScope => ([clean with { Item = clean.Item with { IsBeyondScope = true } }], now),
            BreakKind.NoNecessityNote => Basis(clean, now, new LegalBasis { Kind = BasisKind.Order, IsNecessityNoted = false }),
            BreakKind.BadAncestor => Child(clean with { Item = clean.Item with { Basis = new LegalBasis { Kind = BasisKind.None } } }, isSeen: true, now),
            BreakKind.AncestorUnseen => Child(clean, isSeen: false, now),
            BreakKind.Spoiled => ([clean with { IsSpoiled = true }], now),
            BreakKind.HashDiffers => ([clean.With(Last(clean) with { Step = CustodyStep.Verified, Hash = "f0" })], now),
            BreakKind.Gap => ([Shift(clean, CustodyStep.Received, CustodyCheck.ConfirmWithin)], now + Late),
            BreakKind.NotReceived => ([clean.With(Last(clean) with { Step = CustodyStep.Sealed }).With(Passed(clean))], Last(clean).At + Late),
            BreakKind.WorkedUnreceived => ([WorkedUnreceived(clean)], now),
            BreakKind.Unsealed => ([Unsealed(clean)], now),
            BreakKind.OpenedUnlogged => ([clean.With(Last(clean) with { Step = CustodyStep.Opened, Note = TextRef.None })], now),
            BreakKind.WorkedUnhashed => ([Without(clean, CustodyStep.Hashed, CustodyStep.Verified)], now),
            BreakKind.Unhashed => ([Untouched(clean)], clean.At + Late),
            BreakKind.Unlogged => ([Without(clean, CustodyStep.Logged)], now),
            BreakKind.LoggedLate => ([Shift(clean, CustodyStep.Logged, CustodyCheck.EnterWithin)], now + Late),
            BreakKind.PrivilegedKept => ([Without(clean, CustodyStep.SetAside)], now),
            BreakKind.UnswornTranslation => ([clean with { Item = clean.Item with { Kind = ExhibitKind.Translation } }], now),
            _ when Enum.TryParse<TakingFlaw>(kind.ToString(), out var flaw) => ([clean with { Item = clean.Item with { Flaws = [flaw] } }], now),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nobody knows how to inject this."),
        };
    }

    private static (IReadOnlyList<Exhibit>, SimTime) Basis(Exhibit clean, SimTime now, LegalBasis basis) =>
        ([clean with { Item = clean.Item with { Basis = basis } }], now);

    private static (IReadOnlyList<Exhibit>, SimTime) Child(Exhibit parent, bool isSeen, SimTime now)
    {
        var child = parent with
        {
            Item = parent.Item with { Handle = new Handle(99), Kind = ExhibitKind.Report, Parents = [parent.Handle], Basis = LegalBasis.Given },
        };
        return (isSeen ? [parent, child] : [child], now);
    }

    private static CustodyLine Last(Exhibit exhibit) => exhibit.Lines[^1] with { Step = CustodyStep.Verified, Hash = "", To = Id<Agency>.None };

    private static CustodyLine Passed(Exhibit exhibit) => Last(exhibit) with { Step = CustodyStep.HandedOver, To = new Id<Agency>(7) };

    private static Exhibit WorkedUnreceived(Exhibit clean)
    {
        var receiver = Last(clean) with { Agency = new Id<Agency>(7), Step = CustodyStep.Opened };
        return clean.With(Last(clean) with { Step = CustodyStep.Sealed }).With(Passed(clean)).With(receiver).With(receiver with { Step = CustodyStep.Analysed });
    }

    private static Exhibit Unsealed(Exhibit clean)
    {
        var opened = clean.With(Last(clean) with { Step = CustodyStep.Opened });
        return opened.With(Passed(opened)).With(Last(opened) with { Step = CustodyStep.Received, Agency = new Id<Agency>(7) });
    }

    private static Exhibit Untouched(Exhibit clean) => clean with { Lines = [.. clean.Lines.Where(l => l.Step is CustodyStep.Seized or CustodyStep.Logged or CustodyStep.SetAside)] };

    private static Exhibit Without(Exhibit clean, params CustodyStep[] steps) => clean with { Lines = [.. clean.Lines.Where(l => !steps.Contains(l.Step))] };

    /// <summary>The first line of a step and all after it come so much later.</summary>
    private static Exhibit Shift(Exhibit clean, CustodyStep step, SimSpan by)
    {
        var from = clean.Lines.ToList().FindIndex(l => l.Step == step);
        return clean with { Lines = [.. clean.Lines.Select((l, i) => i < from ? l : l with { At = l.At + by + new SimSpan(60) })] };
    }
}
