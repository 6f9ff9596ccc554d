using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>
/// Protection services: what a person needs, what she is offered and chooses, where she sleeps, who knows it, and the clocks of her rights.
/// Help never waits for what she says about the case.
/// </summary>
public sealed partial class CareDiscipline : Discipline
{
    private static readonly IReadOnlyList<Habit> Caring = [new CareHabit()];

    /// <inheritdoc />
    public override string Name => "care";

    /// <inheritdoc />
    public override IReadOnlyList<Habit> Habits => Caring;

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new CarePart();

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new CareDesk();

    /// <inheritdoc />
    public override void Begin(Cascade cascade)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        var world = cascade.World;
        foreach (var cared in world.Scenario.Table<CaredFor>())
        {
            foreach (var agency in cared.Circle)
            {
                Files.Open(cascade, cared.Person, agency, TextRef.None);
            }
        }

        foreach (var id in world.Scenario.Table<Shelter>().Ids)
        {
            Housing.Count(cascade, id);
        }
    }

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<CareFileOpened>("care.file_opened")
        .Add<NobodyMet>("care.nobody_met")
        .Add<CareFileShared>("care.file_shared")
        .Add<CareNoteWritten>("care.note_written")
        .Add<TherapyNoteGiven>("care.therapy_note_given")
        .Add<NeedsAssessed>("care.assessed")
        .Add<ServiceOffered>("care.offered")
        .Add<ServiceBegun>("care.begun")
        .Add<ServiceMadeToWait>("care.made_to_wait")
        .Add<ServiceEnded>("care.ended")
        .Add<AgeAssessed>("care.age_assessed")
        .Add<CareClockStarted>("care.clock_started")
        .Add<CareClockKept>("care.clock_kept")
        .Add<CareClockMissed>("care.clock_missed")
        .Add<BedAsked>("care.bed_asked")
        .Add<BedRefused>("care.bed_refused")
        .Add<PersonHoused>("care.housed")
        .Add<AddressTold>("care.address_told")
        .Add<PersonLeftShelter>("care.left_shelter")
        .Add<BedsCounted>("care.beds_counted")
        .Add<HerVoiceTaken>("care.voice_taken")
        .Add<HerVoiceLeft>("care.voice_left")
        .Add<ServiceAsked>("care.asked")
        .Add<MindChanged>("care.mind_changed")
        .Add<OpenCareFile>("do.open_care_file")
        .Add<ShareCareFile>("do.share_care_file")
        .Add<AssessNeeds>("do.assess_needs")
        .Add<OfferServices>("do.offer_services")
        .Add<BeginService>("do.begin_service")
        .Add<EndService>("do.end_service")
        .Add<WriteCareNote>("do.write_care_note")
        .Add<GiveTherapyNote>("do.give_therapy_note")
        .Add<TellAddress>("do.tell_address")
        .Add<TakeHerVoice>("do.take_her_voice")
        .Add<SayHerWish>("do.say_her_wish")
        .Add<SpeakForHer>("do.speak_for_her")
        .Add<SayForHer>("do.say_for_her");
}
