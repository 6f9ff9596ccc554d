using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>Do something with an exhibit and enter it in its custody. What is left out is done all the same, and is a break.</summary>
/// <param name="Seat">A seat of the agency that holds it.</param>
/// <param name="Exhibit">The exhibit.</param>
/// <param name="Step">What is done.</param>
public sealed record KeepCustody(Id<Seat> Seat, Handle Exhibit, CustodyStep Step) : SeatCommand(Seat)
{
    /// <summary>For a hand-over, to whom.</summary>
    public Id<Agency> To { get; init; } = Id<Agency>.None;

    /// <summary>For a translation, into which language.</summary>
    public string Language { get; init; } = "";

    /// <summary>What is noted: the seal's number, why it is opened, what was done; none when nothing is.</summary>
    public TextRef Note { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var agency = desk.Scenario.Seats[Seat].Agency;
        return desk.Part<EvidenceDesk>().Find(Exhibit) is not { } exhibit ? Refusal.NoSuchThing
            : Step == CustodyStep.Seized || !Enum.IsDefined(Step) ? CustodyRefusals.NoSuchStep
            : !exhibit.Where.IsAt(agency) ? CustodyRefusals.NotHere
            : Step switch
            {
                CustodyStep.Received when exhibit.Where.OnTheWayTo != agency => CustodyRefusals.NothingToConfirm,
                CustodyStep.HandedOver => CheckReceiver(desk.Scenario, agency),
                CustodyStep.Translated => CheckLanguages(desk.Scenario, exhibit.Item.Language),
                _ => null,
            };
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var exhibit = world.DeskOf(Seat).Part<EvidenceDesk>().Find(Exhibit)!;
        if (Step == CustodyStep.HandedOver)
        {
            Exhibits.Show(cascade, Exhibit, world.Scenario.SeatsOf[To.Index], Seat);
        }

        var line = new CustodyLine(Step, world.Now, Seat, world.Scenario.Seats[Seat].Agency)
        {
            To = Step == CustodyStep.HandedOver ? To : Id<Agency>.None, Note = Note, By = By, Product = Product(cascade, exhibit),
        };
        cascade.Cause = Exhibits.Keep(cascade, Exhibit, line);
    }

    private Handle Product(Cascade cascade, Exhibit exhibit) => Step switch
    {
        CustodyStep.Copied => Exhibits.Derive(cascade, Seat, [Exhibit], Made(exhibit, ExhibitKind.Copy)),
        CustodyStep.Translated => Exhibits.Derive(cascade, Seat, [Exhibit], Made(exhibit, ExhibitKind.Translation) with
        {
            Language = Language, IsSworn = Tongue.IsQualified(cascade.World.Scenario, Seat),
        }),
        _ => Handle.None,
    };

    /// <summary>It proves what the original proves: whoever makes it need not be told what that is.</summary>
    private static NewExhibit Made(Exhibit from, ExhibitKind kind) => new(kind, from.Item.Label)
    {
        Site = from.Item.Site, Person = from.Item.Person, Language = from.Item.Language, Privacy = from.Item.Privacy,
        Grade = from.Item.Grade, Code = from.Item.Code,
    };

    private Refusal? CheckReceiver(Scenario scenario, Id<Agency> own) =>
        !scenario.Agencies.Has(To) || To == own ? CustodyRefusals.ToWhom
        : PhoneBook.Lists(scenario, To) ? null : KnowledgeRefusals.NotInDirectory;

    private Refusal? CheckLanguages(Scenario scenario, string original) =>
        Language.Length == 0 || Language == original || !Tongue.Understands(scenario, Seat, original) || !Tongue.Understands(scenario, Seat, Language)
            ? CustodyRefusals.NotYourLanguage
            : null;
}

/// <summary>What is impossible about custody.</summary>
public static class CustodyRefusals
{
    /// <summary>A step that nobody takes by hand.</summary>
    public static readonly Refusal NoSuchStep = new(
        "custody.step", "This cannot be entered by hand.", "Choose from what can be done with the exhibit.");

    /// <summary>It is elsewhere.</summary>
    public static readonly Refusal NotHere = new(
        "custody.not_here", "This exhibit is not with your agency.", "Ask whoever holds it; the sheet says who.");

    /// <summary>Nothing is on its way.</summary>
    public static readonly Refusal NothingToConfirm = new(
        "custody.nothing_to_confirm", "Nobody has handed this over to you.", "It is with you already, or it is still elsewhere: look at the sheet.");

    /// <summary>A hand-over to nobody, or to oneself.</summary>
    public static readonly Refusal ToWhom = new(
        "custody.to_whom", "A hand-over needs another agency that receives.", "Choose who receives it.");

    /// <summary>A translation by somebody who cannot read it.</summary>
    public static readonly Refusal NotYourLanguage = new(
        "custody.language", "You cannot translate this into that language.", "Hand it over to a mediator who has both languages.");
}
