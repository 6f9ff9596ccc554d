using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Planning;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>What the authorities of two countries do together: requests through channels, joint teams, warrants, cases that meet.</summary>
public sealed class CooperationDiscipline : Discipline, IFollowsActs, IFollowsMeetings
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
        shape.Section<TeamClauseModel>().Section<CooperationModel>().Section<ChannelModel>().Section<LetterModel>().Section<ParallelCaseModel>().Section<TrendModel>().Section<TrendLinkModel>().Section<JointPhaseModel>()
            .Variants<EffectModel>(typeof(OpenPhaseEffectModel))
            .Variants<DoModel>(typeof(WriteAbroadDo), typeof(JointTeamDo), typeof(GiveTeamDo), typeof(CheckParallelDo), typeof(JoinCasesDo), typeof(CoordinateDo), typeof(GiveTrendDo), typeof(ProposeLinkDo));
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
    public override void Begin(Cascade cascade)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        var (world, trends) = (cascade.World, cascade.World.Scenario.Table<Trend>());
        foreach (var id in trends.Ids)
        {
            cascade.Emit(new TrendKept(id, trends[id].In(world, id)) { To = trends[id].SeatsIn(world.Scenario) });
        }
    }

    /// <inheritdoc />
    public void Follow(Cascade cascade, Act act)
    {
        AbroadRules.Follow(cascade, act);
        Deconfliction.Collide(cascade, act);
    }

    /// <inheritdoc />
    public void Begin(Cascade cascade, Act act) => AbroadRules.Begin(cascade, act);

    /// <inheritdoc />
    public void Joined(Cascade cascade, Handle meeting, Id<Seat> seat) => Coordinating.Joined(cascade, meeting, seat);

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
        .Add<ShareInTeam>("do.coop_share_in_team")
        .Add<ParallelAsked>("coop.parallel_asked")
        .Add<ParallelAnswered>("coop.parallel_answered")
        .Add<ParallelNoticed>("coop.parallel_noticed")
        .Add<ContactPointReached>("coop.contact_point_reached")
        .Add<CasesCollided>("coop.cases_collided")
        .Add<JoinOpened>("coop.join_opened")
        .Add<JoinWritten>("coop.join_written")
        .Add<JoinSigned>("coop.join_signed")
        .Add<CasesJoined>("coop.cases_joined")
        .Add<CheckParallel>("do.coop_check_parallel")
        .Add<ReachContactPoint>("do.coop_reach_contact_point")
        .Add<OpenJoin>("do.coop_open_join")
        .Add<SetJoin>("do.coop_set_join")
        .Add<SignJoin>("do.coop_sign_join")
        .Add<AbroadBrought>("coop.abroad_brought")
        .Add<ActedAbroad>("coop.acted_abroad")
        .Add<LetterPutOff>("coop.letter_put_off")
        .Add<BringAbroad>("do.coop_bring_abroad")
        .Add<AnswerLetterAsDesk>("do.coop_answer_letter_as_desk")
        .Add<PutOffLetter>("do.coop_put_off_letter")
        .Add<CoordinationCalled>("coop.coordination_called")
        .Add<IssueDecided>("coop.issue_decided")
        .Add<TabledUnderCode>("coop.tabled_under_code")
        .Add<CoordinationShown>("coop.coordination_shown")
        .Add<MinutesConfirmed>("coop.minutes_confirmed")
        .Add<MinutesSettled>("coop.minutes_settled")
        .Add<CallCoordination>("do.coop_call_coordination")
        .Add<DecideIssue>("do.coop_decide_issue")
        .Add<TableUnderCode>("do.coop_table_under_code")
        .Add<ConfirmMinutes>("do.coop_confirm_minutes")
        .Add<PhaseOpened>("coop.phase_opened")
        .Add<TrendKept>("coop.trend_kept")
        .Add<TrendGiven>("coop.trend_given")
        .Add<LinkProposed>("coop.link_proposed")
        .Add<LinkAnswered>("coop.link_answered")
        .Add<LinkAgreed>("coop.link_agreed")
        .Add<ShareInRoom>("do.coop_share_in_room")
        .Add<GiveTrend>("do.coop_give_trend")
        .Add<ProposeLink>("do.coop_propose_link")
        .Add<AnswerLink>("do.coop_answer_link");
}
