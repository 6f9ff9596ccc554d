using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>Special techniques: what watching, following, listening and undercover work bring line by line, for as long as somebody may and for as long as he does.</summary>
public sealed partial class TechniquesDiscipline : Discipline, IFollowsActs, IFollowsAnswers, IWeighsRequests
{
    private static readonly Habit[] Ways = [new MomentHabit()];

    /// <inheritdoc />
    public override string Name => "techniques";

    /// <inheritdoc />
    public override IReadOnlyList<Habit> Habits => Ways;

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new TechniquesPart();

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new TechniquesDesk();

    /// <inheritdoc />
    public void Follow(Cascade cascade, Act act) => Deploying.After(cascade, act);

    /// <inheritdoc />
    public void Granted(Cascade cascade, Petition petition) => Deploying.Renew(cascade, petition);

    /// <inheritdoc />
    public WeighedRequest? Weigh(World world, Petition petition)
    {
        ArgumentNullException.ThrowIfNull(world);
        if (world.Part<TechniquesPart>().Argued.FirstOrDefault(one => one.Request == petition.Handle) is not { } argued)
        {
            return null;
        }

        var weights = ArgumentWeights.Of(world.Scenario, petition, argued.Argument, argued.TriedActs);
        return new WeighedRequest(weights.Missing, weights.Verdict, argued.Argument.Length.Seconds > 0 ? argued.Argument.Length : null);
    }

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<TechniquePlanned>("technique.planned")
        .Add<TechniqueBegan>("technique.began")
        .Add<LinesCame>("technique.lines")
        .Add<TechniqueCovered>("technique.covered")
        .Add<TechniqueRunOn>("technique.run_on")
        .Add<TechniqueEnded>("technique.ended")
        .Add<MomentCame>("technique.moment")
        .Add<MomentSettled>("technique.moment_settled")
        .Add<LineMarked>("technique.marked")
        .Add<PrivilegedTalk>("technique.privileged")
        .Add<LinesToTranslate>("technique.to_translate")
        .Add<LinesTranslated>("technique.translated")
        .Add<RestDestroyed>("technique.destroyed")
        .Add<TechniqueArgued>("technique.argued")
        .Add<ArgumentWeighed>("technique.weighed")
        .Add<UseTechnique>("do.use_technique")
        .Add<RunOn>("do.run_technique_on")
        .Add<StopTechnique>("do.stop_technique")
        .Add<SettleMoment>("do.settle_moment")
        .Add<MarkLine>("do.mark_line")
        .Add<TreatTalk>("do.treat_talk")
        .Add<TranslateLines>("do.translate_lines")
        .Add<HandTranslation>("do.hand_translation")
        .Add<DestroyRest>("do.destroy_rest")
        .Add<ApplyForTechnique>("do.apply_for_technique")
        .Add<WeighApplication>("do.weigh_application");
}
