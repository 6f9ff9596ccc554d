using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>Finds the breaks in the custody of one exhibit by walking its lines. A pure function of what stands on its sheet.</summary>
public sealed class CustodyCheck
{
    /// <summary>Within this time an exhibit is entered in the register, and what is made of bits has its hash.</summary>
    public static readonly SimSpan EnterWithin = SimSpan.FromHours(2);

    /// <summary>Within this time a receiver confirms; longer on the way is a gap.</summary>
    public static readonly SimSpan ConfirmWithin = SimSpan.FromHours(12);

    private readonly Exhibit exhibit;
    private readonly List<Break> found = [];
    private bool isLogged;
    private bool isSealed;
    private bool isSetAside;
    private bool isGone;
    private string hash = "";
    private CustodyLine? handed;

    private CustodyCheck(Exhibit exhibit) => this.exhibit = exhibit;

    /// <summary>The breaks of an exhibit as they stand at an instant, in the order they came about.</summary>
    public static IReadOnlyList<Break> Of(Exhibit exhibit, SimTime now)
    {
        ArgumentNullException.ThrowIfNull(exhibit);
        var check = new CustodyCheck(exhibit);
        check.Take();
        foreach (var line in exhibit.Lines)
        {
            check.Walk(line);
        }

        check.Close(now);
        return check.found;
    }

    /// <summary>What was done wrongly when it was taken.</summary>
    private void Take()
    {
        var agency = exhibit.Lines.Count > 0 ? exhibit.Lines[0].Agency : Id<Agency>.None;
        foreach (var flaw in exhibit.Item.Flaws)
        {
            found.Add(new Break(KindOf(flaw), exhibit.Handle, exhibit.At, exhibit.Item.Seat, agency));
        }
    }

    private static BreakKind KindOf(TakingFlaw flaw) => flaw switch
    {
        TakingFlaw.NotPhotographed => BreakKind.NotPhotographed,
        TakingFlaw.Unmarked => BreakKind.Unmarked,
        TakingFlaw.WronglyPacked => BreakKind.WronglyPacked,
        TakingFlaw.BareHands => BreakKind.BareHands,
        TakingFlaw.NoEntryLog => BreakKind.NoEntryLog,
        TakingFlaw.LeftConnected => BreakKind.LeftConnected,
        TakingFlaw.CarriedOver => BreakKind.CarriedOver,
        TakingFlaw.Incited => BreakKind.Incited,
        TakingFlaw.Overheard => BreakKind.Overheard,
        _ => BreakKind.KeptTogether,
    };

    private void Walk(CustodyLine line)
    {
        switch (line.Step)
        {
            case CustodyStep.Logged:
                Log(line);
                break;
            case CustodyStep.Sealed:
                isSealed = true;
                break;
            case CustodyStep.Hashed or CustodyStep.Verified:
                TakeHash(line);
                break;
            case CustodyStep.HandedOver:
                HandOver(line);
                break;
            case CustodyStep.Received:
                Receive(line);
                break;
            case CustodyStep.Opened:
                Confirmed(line);
                Open(line, isSaid: line.Note.IsSome);
                break;
            case CustodyStep.Analysed or CustodyStep.Copied:
                Confirmed(line);
                Work(line);
                break;
            case CustodyStep.Translated:
                Confirmed(line);
                break;
            case CustodyStep.SetAside:
                isSetAside = true;
                break;
            case CustodyStep.Returned:
                (isSetAside, isGone, handed) = (true, true, null);
                break;
        }
    }

    /// <summary>A late entry mends that there was none; that it is late stays.</summary>
    private void Log(CustodyLine line)
    {
        var wasMissed = found.RemoveAll(b => b.Kind == BreakKind.Unlogged) > 0;
        if (!isLogged && (wasMissed || line.At > exhibit.At + EnterWithin))
        {
            Add(BreakKind.LoggedLate, line);
        }

        isLogged = true;
    }

    private void TakeHash(CustodyLine line)
    {
        if (hash.Length > 0 && hash != line.Hash && !Has(BreakKind.HashDiffers))
        {
            Add(BreakKind.HashDiffers, line);
        }

        hash = hash.Length > 0 ? hash : line.Hash;
    }

    private void HandOver(CustodyLine line)
    {
        if (!isSealed && !IsOnlyPaper)
        {
            Add(BreakKind.Unsealed, line);
        }

        if (!isLogged && !Has(BreakKind.Unlogged))
        {
            Add(BreakKind.Unlogged, line);
        }

        NeedHash(line);
        handed = line;
    }

    private void Receive(CustodyLine line)
    {
        if (handed is { } from && line.At > from.At + ConfirmWithin)
        {
            found.Add(new Break(BreakKind.Gap, exhibit.Handle, from.At, from.Seat, from.To));
        }

        handed = null;
    }

    /// <summary>Whoever works on what was handed over to him has it in fact; that he never confirmed it stays a break.</summary>
    private void Confirmed(CustodyLine line)
    {
        if (handed is not null && line.Agency == handed.To)
        {
            Add(BreakKind.WorkedUnreceived, line);
            handed = null;
        }
    }

    private void Open(CustodyLine line, bool isSaid)
    {
        if (!isSaid)
        {
            Add(BreakKind.OpenedUnlogged, line);
        }

        isSealed = false;
    }

    private void Work(CustodyLine line)
    {
        if (isSealed)
        {
            Open(line, isSaid: false);
        }

        NeedHash(line);
    }

    private void NeedHash(CustodyLine line)
    {
        if (exhibit.Item.Kind.NeedsHash() && hash.Length == 0 && !Has(BreakKind.WorkedUnhashed))
        {
            Add(BreakKind.WorkedUnhashed, line);
        }
    }

    /// <summary>What is still open at an instant.</summary>
    private void Close(SimTime now)
    {
        var last = exhibit.Lines.Count > 0 ? exhibit.Lines[^1] : new CustodyLine(CustodyStep.Seized, exhibit.At, exhibit.Item.Seat, Id<Agency>.None);
        if (handed is { } open && now > open.At + ConfirmWithin)
        {
            found.Add(new Break(BreakKind.NotReceived, exhibit.Handle, open.At, open.Seat, open.To));
        }

        var isOverdue = now > exhibit.At + EnterWithin && !isGone;
        if (!isLogged && isOverdue && !Has(BreakKind.Unlogged))
        {
            found.Add(new Break(BreakKind.Unlogged, exhibit.Handle, exhibit.At, exhibit.Item.Seat, exhibit.Lines.Count > 0 ? exhibit.Lines[0].Agency : Id<Agency>.None));
        }

        if (isOverdue && exhibit.Item.Kind.NeedsHash() && hash.Length == 0 && !Has(BreakKind.WorkedUnhashed))
        {
            Add(BreakKind.Unhashed, last);
        }

        if (exhibit.Item.Privacy == PrivacyClass.Privileged && !isSetAside)
        {
            Add(BreakKind.PrivilegedKept, last);
        }

        if (exhibit.Item is { Kind: ExhibitKind.Translation, IsSworn: false })
        {
            found.Add(new Break(BreakKind.UnswornTranslation, exhibit.Handle, exhibit.At, exhibit.Item.Seat, last.Agency));
        }

        if (exhibit.IsSpoiled)
        {
            Add(BreakKind.Spoiled, last);
        }
    }

    /// <summary>What is made in an office and can be made again carries no seal.</summary>
    private bool IsOnlyPaper => exhibit.Item.Kind is ExhibitKind.Translation or ExhibitKind.Report or ExhibitKind.Statement or ExhibitKind.Copy;

    private bool Has(BreakKind kind) => found.Exists(b => b.Kind == kind);

    private void Add(BreakKind kind, CustodyLine line) => found.Add(new Break(kind, exhibit.Handle, line.At, line.Seat, line.Agency));
}
