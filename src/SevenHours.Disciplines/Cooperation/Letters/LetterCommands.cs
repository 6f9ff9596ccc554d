using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Write to an authority of another country, whatever the letter lacks.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Letter">
/// The letter as it was written; its name, sender and time are set as it goes. A time to come in <see cref="Cooperation.Letter.HoldsFrom"/> keeps it
/// back until then.
/// </param>
public sealed record SendLetter(Id<Seat> Seat, Letter Letter) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var scenario = desk.Scenario;
        return !scenario.Table<CooperationChannel>().Has(Letter.Channel) || !scenario.Agencies.Has(Letter.To)
                || Letter.About.IsSome && !scenario.Subjects.Has(Letter.About)
                || Letter.Offence.IsSome && !scenario.Table<Offence>().Has(Letter.Offence)
                || Letter.Ground.IsSome && !scenario.Table<Ground>().Has(Letter.Ground) ? Refusal.NoSuchThing
            : !CooperationLaw.AreAbroad(scenario, scenario.Seats[Seat].Agency, Letter.To) ? CooperationRefusals.SameCountry
            : !Letter.Purpose.IsSome ? CooperationRefusals.NoPurpose
            : Letter.Code == HandlingCode.H3 ? CooperationRefusals.NoOwnRestrictions
            : Checks.Holding(desk, Letter.Cites);
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Posting.Send(cascade, Seat, Letter, By);
}

/// <summary>Answer a letter that came to one's agency.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Letter">Which letter.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Says">In words, or none.</param>
public sealed record AnswerLetter(Id<Seat> Seat, Handle Letter, LetterOutcome Outcome, TextRef Says) : SeatCommand(Seat)
{
    /// <summary>What is given with the answer; the desk must have it.</summary>
    public IReadOnlyList<WallItem> Items { get; init; } = [];

    /// <summary>Whether what is given may be used in court: consent for it, where the channel brings intelligence.</summary>
    public bool AsEvidence { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<CooperationDesk>().Letters.Find(Letter) is not { } letter || letter.To != desk.Scenario.Seats[Seat].Agency ? Refusal.NoSuchThing
            : !letter.IsOpen ? CooperationRefusals.AnsweredAlready
            : !Items.All(item => WallKinds.Has(desk, item)) ? WallRefusals.NotHad
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Posting.Answer(cascade, Letter, Outcome, Says, Seat, Items, AsEvidence, By);
}
