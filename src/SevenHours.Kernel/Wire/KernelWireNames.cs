namespace SevenHours.Kernel;

/// <summary>The wire names of the kernel's own events and commands.</summary>
internal static class KernelWireNames
{
    public static void Register(WireNames names) => names
        .Add<ExerciseStarted>("exercise.started")
        .Add<PlayEnded>("play.ended")
        .Add<RuleArmed>("rule.armed")
        .Add<RuleDisarmed>("rule.disarmed")
        .Add<RuleFired>("rule.fired")
        .Add<RuleLapsed>("rule.lapsed")
        .Add<RuleHeld>("rule.held")
        .Add<RuleReleased>("rule.released")
        .Add<RuleSkipped>("rule.skipped")
        .Add<RuleRetimed>("rule.retimed")
        .Add<RunawayStopped>("runaway.stopped")
        .Add<LevelChanged>("level.changed")
        .Add<FlagSet>("flag.set")
        .Add<SceneFrozen>("scene.frozen")
        .Add<SceneThawed>("scene.thawed")
        .Add<ScenarioAmended>("scenario.amended")
        .Add<SeatsAdded>("seats.added")
        .Add<Begin>("do.begin")
        .Add<AdvanceTo>("do.advance")
        .Add<HoldRule>("do.hold_rule")
        .Add<ReleaseRule>("do.release_rule")
        .Add<SkipRule>("do.skip_rule")
        .Add<RetimeRule>("do.retime_rule")
        .Add<SendRuleNow>("do.send_rule_now")
        .Add<FreezeScene>("do.freeze_scene")
        .Add<ThawScene>("do.thaw_scene")
        .Add<AmendScenario>("do.amend_scenario");
}
