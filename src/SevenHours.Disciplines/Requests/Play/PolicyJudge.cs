using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>How policy judges a request: by what it cites, on which ground and how proportionate it is.</summary>
internal static class PolicyJudge
{
    /// <summary>From here up milder means must be weighed first.</summary>
    internal const int Intrusive = 2;

    /// <summary>The author's policy for what is asked of an agency, or null.</summary>
    public static AnswerPolicy? PolicyFor(Scenario scenario, Petition petition) => scenario.Table<AnswerPolicy>()
        .FirstOrDefault(p => p.To == petition.To && p.Action == petition.Action && p.Topic == petition.Topic);

    /// <summary>How long policy takes for an answer.</summary>
    public static SimSpan DelayOf(World world, Petition petition)
    {
        var delay = PolicyFor(world.Scenario, petition)?.After ?? AnswerPolicy.UsualDelay;
        var ordinal = world.Part<RequestsPart>().Requests.Count(r =>
            r.Petition.Asker == petition.Asker && r.Petition.Action == petition.Action && r.Petition.Topic == petition.Topic
            && r.Petition.To == petition.To);
        var matter = petition.Action.IsSome ? petition.Action.Index : -2 - petition.Topic.Index;
        return delay.At(world.Luck.Draw(LuckPurpose.AnswerDelay, matter, petition.Asker.Index, petition.To.Index, ordinal));
    }

    /// <summary>What policy answers now.</summary>
    public static Ruling Judge(World world, Request request)
    {
        var petition = request.Petition;
        var policy = PolicyFor(world.Scenario, petition);
        var missing = policy is null ? MissingByLaw(world.Scenario, petition) : [];
        missing.AddRange(petition.Gaps.Select(g => MissingItems.FieldPrefix + g));
        var weighed = Weighed(world, petition);
        missing.AddRange(weighed?.Missing ?? []);
        if (missing.Count > 0)
        {
            var isRefused = weighed is { Verdict: Verdict.Refused };
            return new Ruling(isRefused ? Verdict.Refused : Verdict.Returned, (isRefused ? policy?.SaysRefused : policy?.SaysReturned) ?? TextRef.None, missing, null, []);
        }

        if (policy is null)
        {
            return new Ruling(Verdict.Granted, TextRef.None, [], weighed?.Valid, []);
        }

        var verdict = policy.GrantWhen.Holds(world, request.Scene) ? Verdict.Granted : policy.Else;
        return new Ruling(verdict, policy.Says(verdict), [], weighed?.Valid ?? policy.Valid, policy.Effects);
    }

    /// <summary>What a discipline finds thin in what was argued besides, or null where nothing was argued.</summary>
    private static WeighedRequest? Weighed(World world, Petition petition) => world.Scenario.Disciplines
        .OfType<IWeighsRequests>().Select(discipline => discipline.Weigh(world, petition)).FirstOrDefault(found => found is not null);

    /// <summary>
    /// The weight of the cited facts for what is asked: facts about the target count in full, so do facts about people, whom the
    /// measure is for or against; all others count half. Whether they are true the authority cannot know.
    /// </summary>
    public static int WeightOf(Scenario scenario, Petition petition)
    {
        var twice = 0;
        foreach (var id in petition.Cites.Distinct())
        {
            var fact = scenario.Table<Fact>()[id];
            var isClose = fact.About.IsSome && (fact.About == petition.Target || scenario.Subjects[fact.About].Kind == "person");
            twice += isClose ? fact.Weight * 2 : fact.Weight;
        }

        return twice / 2;
    }

    /// <summary>What a request lacks by the law alone.</summary>
    internal static List<string> MissingByLaw(Scenario scenario, Petition petition)
    {
        if (!petition.Action.IsSome)
        {
            return [petition.Topic.IsSome ? MissingItems.WrongAuthority : MissingItems.OwnWords];
        }

        var definition = scenario.Table<ActionDefinition>()[petition.Action];
        var law = Authorisation.For(scenario, petition.Action, scenario.Seats[petition.Asker].Agency);
        if (law.From is not (Authority.Prosecutor or Authority.Court)
            || Powers.Of(scenario.Agencies[petition.To].Profession) < law.From)
        {
            return [MissingItems.WrongAuthority];
        }

        var missing = new List<string>();
        if (definition.On.Count > 0 && !petition.Target.IsSome && !petition.TargetText.IsSome)
        {
            missing.Add(MissingItems.Target);
        }

        if (!law.Accepts(petition.Ground))
        {
            missing.Add(petition.Ground.IsSome ? MissingItems.FittingGround : MissingItems.Ground);
        }

        if (WeightOf(scenario, petition) < law.Threshold)
        {
            missing.Add(MissingItems.Facts);
        }

        if (definition.Intrusive >= Intrusive && !petition.Milder.IsSome)
        {
            missing.Add(MissingItems.Milder);
        }

        return missing;
    }
}
