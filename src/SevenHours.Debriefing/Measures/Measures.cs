namespace SevenHours.Debriefing;

/// <summary>All measures, in the order pages show them: profiles, never a single total.</summary>
public static class Measures
{
    /// <summary>Every measure.</summary>
    public static IReadOnlyList<Measure> All { get; } =
    [
        new TimeToSafety(),
        new ReferralLatency(),
        new WorkersHeard(),
        new WorkersLost(),
        new WageDifferencesFound(),
        new WorkerNeedsMet(),
        new ScreeningSensitivity(),
        new ScreeningSpecificity(),
        new StrongIndicators(),
        new ScreeningReferralLatency(),
        new RightsChecklist(),
        new HarmEvents(),
        new RightsBreached(),
        new ExchangeLatency(),
        new NeedsMet(),
        new TimeToOpen(),
        new OverSharing(),
        new HandlingBreaches(),
        new RoleInclusion(),
        new AgenciesAtWork(),
        new IdleTime(),
        new CooperationFit(),
        new LawfulActs(),
        new TipOffIndex(),
        new AdmissibleRatio(),
        new CustodyBreaks(),
        new Corroboration(),
        new SceneItemsSecured(),
        new SceneSeparation(),
        new RecordsRead(),
        new AddressesRead(),
        new MaterialRead(),
        new TechniqueHoursOutside(),
        new MilderTriedFirst(),
        new PrivilegedTalkLeft(),
        new CopiesWithinLimits(),
        new ParallelStart(),
        new ProceedsLocated(),
        new ProceedsFrozen(),
        new ProceedsLost(),
        new ProceedsConfiscated(),
        new NexusProven(),
        new CompensationPossible(),
        new FlowPrecision(),
        new FlowRecall(),
        new FreezeArrestGap(),
        new FreezesThatHeld(),
        new InnocentFreezes(),
        new SitesInStep(),
        new ForgottenAtSites(),
        new PeopleMetBy(),
        new NetworkDisruption(),
        new InterviewsPerVictim(),
        new OpenRatio(),
        new LimitsKept(),
        new PlantedDetails(),
        new PagesSaved(),
        new ThinStories(),
        new PeopleIdentified(),
        new PressAnswered(),
        new StrangersMet(),
        new TimesAsked(),
        new TimeToShelter(),
        new ServicesBeforeAccount(),
        new ReflectionBreaches(),
        new NonPunishmentBreaches(),
        new LettersRightFirst(),
        new JointTeamIn(),
        new Collisions(),
        new OpportunitiesFound(),
    ];

    /// <summary>Every measure of a history, in the same order.</summary>
    public static IReadOnlyList<MeasureResult> Of(History history) => [.. All.Select(m => m.Compute(history))];

    /// <summary>Every measure of a history, in the same order and with the same results, computed on all processors: for one long history that somebody waits for.</summary>
    public static IReadOnlyList<MeasureResult> AtOnce(History history)
    {
        var results = new MeasureResult[All.Count];
        Parallel.For(0, All.Count, i => results[i] = All[i].Compute(history));
        return results;
    }

    /// <summary>The measure of a name, or null.</summary>
    public static Measure? Find(string name) => All.FirstOrDefault(m => m.Name == name);
}
