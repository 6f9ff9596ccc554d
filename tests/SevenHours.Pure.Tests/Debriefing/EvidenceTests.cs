using SevenHours.Debriefing;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Inspections;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Networks;
using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Disciplines.Operations;
using SevenHours.Disciplines.Press;
using SevenHours.Disciplines.Protection;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Telephony;
using SevenHours.Disciplines.Walls;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

/// <summary>Every number cites its evidence: each id resolves, to an event of a kind that the measure counts.</summary>
public sealed class EvidenceTests
{
    private static readonly Type[] Met =
        [typeof(ServiceOffered), typeof(NeedsAssessed), typeof(ActionBegan), typeof(InterviewOpened), typeof(InterviewJoined), typeof(QuestionAsked), typeof(TalkBegan)];

    private static readonly Dictionary<string, Type[]> Counted = new()
    {
        ["time_to_safety"] = [typeof(ItemDelivered), typeof(ExerciseStarted), typeof(PersonSafe)],
        ["referral_latency"] = [typeof(FactLearned), typeof(RequestReceived), typeof(ActionFinished)],
        ["rights_checklist"] = [typeof(RightDue), typeof(RightKept), typeof(RightMissed)],
        ["harm_events"] = [typeof(HarmDone)],
        ["rights_breached"] = [typeof(RightBreached)],
        ["exchange_latency"] = [typeof(FactLearned), typeof(RequestReceived)],
        ["needs_met"] = [typeof(FactLearned), typeof(RequestReceived)],
        ["time_to_open"] = [typeof(ItemDelivered), typeof(AdHocInjectSent), typeof(Traced), typeof(MessageArrived), typeof(ItemOpened)],
        ["workers_heard"] = [typeof(WorkerSpoke), typeof(WorkersLeft), typeof(VisitOpened)],
        ["workers_lost"] = [typeof(WorkersLeft)],
        ["wage_differences_found"] = [typeof(DifferenceMarked), typeof(WorkerSpoke), typeof(VisitOpened)],
        ["worker_needs_met"] = [typeof(VisitFormAnswered), typeof(ReferralMoved), typeof(VisitOpened)],
        ["screening_sensitivity"] = [typeof(TalkBegan), typeof(ScreeningConcluded)],
        ["screening_specificity"] = [typeof(TalkBegan), typeof(ScreeningConcluded)],
        ["strong_indicators"] = [typeof(TalkBegan), typeof(ScreeningConcluded)],
        ["screening_referral_latency"] = [typeof(TalkBegan), typeof(ScreeningConcluded)],
        ["scene_items_secured"] = [typeof(CrimeSceneOpened), typeof(ItemTaken)],
        ["scene_separation"] = [typeof(CrimeSceneOpened)],
        ["material_read"] = [typeof(CopyArrived)],
        ["technique_time_outside"] = [typeof(TechniqueBegan), typeof(TechniqueEnded)],
        ["milder_tried_first"] = [typeof(ActionFinished), typeof(TechniqueArgued), typeof(TechniqueBegan)],
        ["privileged_talk_left"] = [typeof(PrivilegedTalk)],
        ["copies_within_limits"] = [typeof(CopyArrived)],
        ["network_disruption"] = [typeof(ActionFinished)],
        ["handling_breaches"] = [typeof(HandlingBreached)],
        ["over_sharing"] = [typeof(FactsShared), typeof(ConversationRecorded)],
        ["role_inclusion"] = [typeof(MessageSent), typeof(RequestMade), typeof(ConversationRecorded), typeof(FactLearned), typeof(RequestReceived)],
        ["agencies_at_work_first_hour"] =
        [
            typeof(ItemDelivered), typeof(ActionStarted), typeof(RequestMade), typeof(RequestTaken), typeof(MessageSent), typeof(DecisionRecorded),
            typeof(TaskSubmitted), typeof(FormFiled), typeof(ConversationRecorded), typeof(SomethingElseDescribed), typeof(QuestionAsked),
        ],
        ["idle_time"] =
        [
            typeof(ItemOpened), typeof(ActionStarted), typeof(RequestMade), typeof(RequestTaken), typeof(MessageSent), typeof(DecisionRecorded), typeof(TaskSubmitted),
            typeof(FormFiled), typeof(ConversationRecorded), typeof(SomethingElseDescribed), typeof(QuestionAsked), typeof(ChartOpened), typeof(ChartEdited), typeof(LedgerDecoded), typeof(NeedsAssessed), typeof(ServiceOffered), typeof(NobodyMet), typeof(CareFileShared),
            typeof(EmbargoMoved), typeof(ReplyGiven), typeof(ReplyAsked), typeof(ClaimCheckBegan), typeof(StoryWritten), typeof(FlowMarked),
        ],
        ["cooperation_fit"] = [typeof(RequestMade), typeof(RequestAnswered)],
        ["lawful_acts"] = [typeof(ActionBegan), typeof(LawfulnessChanged), typeof(ActionStarted), typeof(ActionFinished)],
        ["tip_off_index"] = [typeof(LevelChanged), typeof(ActionBegan)],
        ["admissible_ratio"] = [typeof(ExhibitTaken), typeof(LawfulnessChanged), typeof(CustodyBroken)],
        ["records_read"] = [typeof(PatternClaimed)],
        ["addresses_read"] = [typeof(PatternClaimed)],
        ["custody_breaks"] = [typeof(CustodyKept)],
        ["corroboration"] = [typeof(ExhibitTaken)],
        ["parallel_start"] = [typeof(ActionFinished)],
        ["proceeds_located"] = [typeof(FactLearned), typeof(AssetFrozen)],
        ["freezes_that_held"] = [typeof(AssetFrozen), typeof(FreezeFoundNothing)],
        ["thin_stories"] = [typeof(StoryPublished)],
        ["people_identified"] = [typeof(StoryPublished)],
        ["press_answered"] = [typeof(ReplyGiven)],
        ["proceeds_confiscated"] = [typeof(AssetConfiscated)],
        ["letters_right_first"] = [typeof(LetterAnswered)],
        ["opportunities_found"] = [typeof(LinkAgreed)],
        ["collisions"] = [typeof(CasesCollided)],
        ["joint_team_in"] = [typeof(TeamOpened), typeof(TeamFounded)],
        ["nexus_proven"] = [typeof(ConfiscationAsked)],
        ["compensation_possible"] = [typeof(AssetFrozen), typeof(AssetConfiscated), typeof(CompensationPaid)],
        ["sites_in_step"] = [typeof(SiteEntered), typeof(SiteMissed), typeof(SiteWarned)],
        ["forgotten"] = [typeof(SiteForgotten)],
        ["people_met_by"] = [typeof(SiteEntered)],
        ["innocent_freezes"] = [typeof(ActionFinished)],
        ["flow_precision"] = [typeof(FlowMarked)],
        ["flow_recall"] = [typeof(FlowMarked)],
        ["proceeds_frozen"] = [typeof(AssetFrozen)],
        ["proceeds_lost"] = [typeof(AssetDrained)],
        ["freeze_arrest_gap"] = [typeof(AssetFrozen), typeof(ActionBegan)],
        ["strangers_met"] = Met,
        ["times_asked"] = Met,
        ["time_to_shelter"] = [typeof(CareFileOpened), typeof(PersonHoused)],
        ["services_before_account"] = [typeof(ServiceBegun), typeof(ActionBegan), typeof(QuestionAsked)],
        ["interviews_per_victim"] = [typeof(ActionFinished)],
        ["open_ratio"] = [typeof(QuestionAsked)],
        ["limits_kept"] = [typeof(QuestionAsked), typeof(InterviewClosed)],
        ["planted_details"] = [typeof(DetailPlanted)],
        ["pages_saved"] = [typeof(WebChanged), typeof(PageCaptured), typeof(PlatformAnswered)],
        ["reflection_breaches"] = [typeof(RightBreached)],
        ["non_punishment_breaches"] = [typeof(RightBreached)],
    };

    private static readonly CompiledPackage Vicenza = Read("scenarios/vicenza");

    [Theory, InlineData("school"), InlineData("average"), InlineData("novice")]
    public void Every_evidence_resolves_to_an_event_the_measure_counts(string skill) => Seeds.ForAll(4, seeds =>
    {
        var history = Harbour.Play(Vicenza, seeds.Next(), skill);
        foreach (var measure in Measures.Of(history))
        {
            foreach (var id in measure.Evidence.Concat(measure.Details.SelectMany(d => d.Evidence)))
            {
                id.Value.ShouldBeInRange(0, history.Events.Count - 1, measure.Name);
                Counted[measure.Name].ShouldContain(history[id].Event.GetType(), measure.Name);
            }

            (measure.Value is null or 0 || measure.Evidence.Count > 0).ShouldBeTrue($"{measure.Name} has a value and no evidence");
            measure.Evidence.SequenceEqual(measure.Evidence.Distinct().Order()).ShouldBeTrue(measure.Name);
        }
    });

    [Fact]
    public void Rows_cite_what_the_whole_cites() => Seeds.ForAll(2, seeds =>
    {
        var history = Harbour.Play(Vicenza, seeds.Next(), "average");
        foreach (var measure in Measures.Of(history).Where(m => m.Name is not "lawful_acts"))
        {
            measure.Details.SelectMany(d => d.Evidence).ShouldBeSubsetOf(measure.Evidence, measure.Name);
        }
    });

    [Fact]
    public void Every_measure_says_here_what_it_counts() => Counted.Keys.ShouldBe(Measures.All.Select(m => m.Name), ignoreOrder: true);

    [Fact]
    public void Shares_lie_between_nothing_and_all() => Seeds.ForAll(4, seeds =>
    {
        foreach (var measure in Measures.Of(Harbour.Play(Vicenza, seeds.Next(), "novice")))
        {
            if (measure.Unit == "percent" && measure.Value is { } percent)
            {
                percent.ShouldBeInRange(0, 100, measure.Name);
            }

            if (measure.Of is { } of)
            {
                measure.Value!.Value.ShouldBeInRange(0, of, measure.Name);
            }
        }
    });

    internal static CompiledPackage Read(string folder)
    {
        var (source, root) = FolderSource.Of(Repository.PathOf(folder));
        return AllDisciplines.Compiler().Read(source, root);
    }
}
