using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>What is wrong with an exhibit's lawfulness or custody.</summary>
public enum BreakKind
{
    /// <summary>The profession that took it has no such power.</summary>
    OutsideMandate,

    /// <summary>The law asks for an order or consent, and there was none.</summary>
    NoBasis,

    /// <summary>An urgent act that no order followed in time.</summary>
    NotValidated,

    /// <summary>An urgent act whose order must still follow.</summary>
    AwaitsValidation,

    /// <summary>The order or consent had ended.</summary>
    AfterExpiry,

    /// <summary>More was taken than was allowed, or elsewhere.</summary>
    OutsideScope,

    /// <summary>Nobody noted why it was necessary.</summary>
    NoNecessityNote,

    /// <summary>What the act was founded on cannot be used itself.</summary>
    FoundedOnFallen,

    /// <summary>It was made from an exhibit that cannot be used.</summary>
    BadAncestor,

    /// <summary>It was made from an exhibit whose sheet is not in the file.</summary>
    AncestorUnseen,

    /// <summary>It was lost, wiped or spoiled.</summary>
    Spoiled,

    /// <summary>A later hash is not the first one.</summary>
    HashDiffers,

    /// <summary>It was on its way for longer than the way takes.</summary>
    Gap,

    /// <summary>It was handed over and nobody has confirmed it.</summary>
    NotReceived,

    /// <summary>The receiver worked on it before confirming it.</summary>
    WorkedUnreceived,

    /// <summary>It left a keeper's hands without a seal.</summary>
    Unsealed,

    /// <summary>Its seal was opened, or worked through, without a line that says why.</summary>
    OpenedUnlogged,

    /// <summary>Something made of bits was worked on or handed over before its hash was taken.</summary>
    WorkedUnhashed,

    /// <summary>Something made of bits has no hash yet.</summary>
    Unhashed,

    /// <summary>It was never entered in the register.</summary>
    Unlogged,

    /// <summary>It was entered in the register late.</summary>
    LoggedLate,

    /// <summary>Privileged talk that nobody set aside.</summary>
    PrivilegedKept,

    /// <summary>A translation by somebody who does not relay for a living.</summary>
    UnswornTranslation,

    /// <summary>It was moved before it was photographed where it lay.</summary>
    NotPhotographed,

    /// <summary>It bears no number on plan and photographs.</summary>
    Unmarked,

    /// <summary>It was packed in something that harms it, or in nothing.</summary>
    WronglyPacked,

    /// <summary>It was handled with bare hands.</summary>
    BareHands,

    /// <summary>Nobody kept a log of who came and went where it was taken.</summary>
    NoEntryLog,

    /// <summary>A connected device was neither cut off nor switched off when it was taken.</summary>
    LeftConnected,

    /// <summary>Traces may have been carried over by whoever took it.</summary>
    CarriedOver,

    /// <summary>Who made the statement had been kept near somebody he should have been kept apart from.</summary>
    KeptTogether,

    /// <summary>An officer under a legend had pressed somebody into it.</summary>
    Incited,

    /// <summary>Talk with a lawyer was listened to, or is kept on the line it comes from.</summary>
    Overheard,

    /// <summary>Officers from abroad were present without an agreement that lets them be.</summary>
    ForeignPresence,

    /// <summary>Officers from abroad put the questions or led the act, without leave.</summary>
    ForeignHand,
}

/// <summary>What could mend a break.</summary>
public enum Mend
{
    /// <summary>Nothing.</summary>
    Never,

    /// <summary>An entry in the register, which says that it is late.</summary>
    Log,

    /// <summary>The receiver's confirmation.</summary>
    Receive,

    /// <summary>A hash from now on; what was before stays open.</summary>
    Hash,

    /// <summary>An order, before the time is over.</summary>
    Validate,

    /// <summary>Setting it aside under seal, or giving it back.</summary>
    SetAside,

    /// <summary>A translation by a mediator.</summary>
    Translate,

    /// <summary>The sheet of what it was made from.</summary>
    ShowAncestor,

    /// <summary>A source of its own for the same.</summary>
    OtherSource,
}

/// <summary>A break that the engine found.</summary>
/// <param name="Kind">What.</param>
/// <param name="Exhibit">The exhibit at which it happened: this one or one it comes from.</param>
/// <param name="At">When.</param>
/// <param name="Seat">Who, or none.</param>
/// <param name="Agency">The agency concerned, or none.</param>
public sealed record Break(BreakKind Kind, Handle Exhibit, SimTime At, Id<Seat> Seat, Id<Agency> Agency)
{
    /// <summary>What it costs of what.</summary>
    public BreakCost Cost => BreakCost.Of(Kind);
}

/// <summary>What a break costs, and what could mend it. The figures are defaults of this product.</summary>
/// <param name="LeavesLawful">What is left of lawfulness, per mille; all of it where only integrity suffers.</param>
/// <param name="TakesIntegrity">What it takes from integrity, in percent.</param>
/// <param name="Mend">What could mend it.</param>
public readonly record struct BreakCost(int LeavesLawful, int TakesIntegrity, Mend Mend)
{
    /// <summary>Whether nothing can mend it.</summary>
    public bool IsForGood => Mend == Mend.Never;

    /// <summary>The cost of a kind of break.</summary>
    public static BreakCost Of(BreakKind kind) => kind switch
    {
        BreakKind.OutsideMandate or BreakKind.NoBasis or BreakKind.NotValidated or BreakKind.AfterExpiry or BreakKind.OutsideScope
            or BreakKind.Incited or BreakKind.Overheard =>
            new BreakCost(0, 0, Mend.Never),
        BreakKind.FoundedOnFallen or BreakKind.BadAncestor => new BreakCost(0, 0, Mend.OtherSource),
        BreakKind.AwaitsValidation => new BreakCost(1000, 0, Mend.Validate),
        BreakKind.ForeignHand => new BreakCost(0, 0, Mend.Never),
        BreakKind.NoNecessityNote or BreakKind.ForeignPresence => new BreakCost(500, 0, Mend.Never),
        BreakKind.AncestorUnseen => new BreakCost(1000, 10, Mend.ShowAncestor),
        BreakKind.Spoiled or BreakKind.HashDiffers => new BreakCost(1000, 100, Mend.Never),
        BreakKind.Gap => new BreakCost(1000, 40, Mend.Never),
        BreakKind.NotReceived => new BreakCost(1000, 40, Mend.Receive),
        BreakKind.WorkedUnreceived => new BreakCost(1000, 40, Mend.Never),
        BreakKind.Unsealed => new BreakCost(1000, 25, Mend.Never),
        BreakKind.OpenedUnlogged => new BreakCost(1000, 30, Mend.Never),
        BreakKind.WorkedUnhashed => new BreakCost(1000, 30, Mend.Never),
        BreakKind.Unhashed => new BreakCost(1000, 20, Mend.Hash),
        BreakKind.Unlogged => new BreakCost(1000, 20, Mend.Log),
        BreakKind.LoggedLate => new BreakCost(1000, 5, Mend.Never),
        BreakKind.PrivilegedKept => new BreakCost(0, 0, Mend.SetAside),
        BreakKind.UnswornTranslation => new BreakCost(1000, 20, Mend.Translate),
        BreakKind.NotPhotographed or BreakKind.LeftConnected => new BreakCost(1000, 30, Mend.Never),
        BreakKind.WronglyPacked or BreakKind.NoEntryLog => new BreakCost(1000, 20, Mend.Never),
        BreakKind.BareHands => new BreakCost(1000, 15, Mend.Never),
        BreakKind.Unmarked => new BreakCost(1000, 5, Mend.Never),
        BreakKind.CarriedOver => new BreakCost(1000, 100, Mend.Never),
        BreakKind.KeptTogether => new BreakCost(1000, 30, Mend.OtherSource),
        _ => throw new System.Diagnostics.UnreachableException($"{kind} has no cost."),
    };
}
