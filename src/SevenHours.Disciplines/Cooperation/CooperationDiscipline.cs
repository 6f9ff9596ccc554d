using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>What the authorities of two countries do together: requests through channels, joint teams, warrants, cases that meet.</summary>
public sealed class CooperationDiscipline : Discipline
{
    private static readonly IReadOnlyList<Habit> Answering = [new AbroadHabit()];

    /// <inheritdoc />
    public override string Name => "cooperation";

    /// <inheritdoc />
    public override IReadOnlyList<Habit> Habits => Answering;

    /// <inheritdoc />
    public override void Shape(PackageShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        shape.Section<TeamClauseModel>().Section<CooperationModel>().Section<ChannelModel>().Section<LetterModel>()
            .Variants<DoModel>(typeof(WriteAbroadDo), typeof(JointTeamDo), typeof(GiveTeamDo));
    }

    /// <inheritdoc />
    public override void Describe(FunctionTable functions) => CooperationFunctions.Describe(functions);

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build) => CooperationSection.Declare(build);

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build) => CooperationSection.Compile(build);

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new CooperationPart(scenario);

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new CooperationDesk();

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<TeamOpened>("coop.team_opened")
        .Add<ClauseWritten>("coop.clause_written")
        .Add<TermsSet>("coop.terms_set")
        .Add<TeamSigned>("coop.team_signed")
        .Add<TeamReturned>("coop.team_returned")
        .Add<TeamFounded>("coop.team_founded")
        .Add<TeamEnded>("coop.team_ended")
        .Add<TeamShared>("coop.team_shared")
        .Add<LetterSent>("coop.letter_sent")
        .Add<LetterArrived>("coop.letter_arrived")
        .Add<LetterAnswered>("coop.letter_answered")
        .Add<LetterOverdue>("coop.letter_overdue")
        .Add<FactsCertified>("coop.facts_certified")
        .Add<SendLetter>("do.coop_send_letter")
        .Add<AnswerLetter>("do.coop_answer_letter")
        .Add<OpenTeam>("do.coop_open_team")
        .Add<WriteClause>("do.coop_write_clause")
        .Add<SetTerms>("do.coop_set_terms")
        .Add<SignTeam>("do.coop_sign_team")
        .Add<ReturnTeam>("do.coop_return_team")
        .Add<ShareInTeam>("do.coop_share_in_team");
}
