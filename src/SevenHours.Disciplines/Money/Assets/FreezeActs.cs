using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Codes of what a certificate lacks; pages translate them.</summary>
public static class CertificateGaps
{
    /// <summary>A freezing decision at home for the same thing.</summary>
    public const string HomeOrder = "home_order";

    /// <summary>A translation into a language of the country it goes to.</summary>
    public const string Translation = "translation";

    /// <summary>The facts it rests on.</summary>
    public const string Facts = "facts";

    /// <summary>The certificate itself. Its essential fields that were left empty are named as in requests.</summary>
    public const string Form = "form";
}

/// <summary>What the catalogue's acts do to assets with stops: 72 suspends, 73 freezes, 74 sends a certificate, 78 asks an exchange, searches and checks seize.</summary>
/// <remarks>What is done in the wrong order costs: an arrest (49) alarms the owner, and so may a bank (71) that was not told to keep silent.</remarks>
internal static class FreezeActs
{
    private const int Arrest = 49;
    private const int BankOrder = 71;
    private const int CourtFreeze = 73;
    private const int BanksThatTalk = 50;
    private const int AlertOfTalk = 150;

    /// <summary>What means an act of the catalogue is, or null.</summary>
    public static FreezeKind? KindOf(int number) => number switch
    {
        72 => FreezeKind.Suspension,
        CourtFreeze => FreezeKind.Order,
        74 => FreezeKind.Certificate,
        78 => FreezeKind.Exchange,
        46 or 47 or 48 or 50 or 52 => FreezeKind.Seizure,
        _ => null,
    };

    /// <summary>An act is done.</summary>
    public static void Follow(Cascade cascade, Act act)
    {
        var world = cascade.World;
        if (!act.Plan.Target.IsSome || world.Scenario.Table<Asset>().Count == 0)
        {
            return;
        }

        var number = world.Scenario.Table<ActionDefinition>()[act.Plan.Action].Number;
        if (KindOf(number) is { } kind)
        {
            Freeze(cascade, act, kind);
        }
        else if (number == Arrest)
        {
            Alarm(cascade, AlarmedBy.Arrest, (asset, _) => asset.Owner == act.Plan.Target);
        }
        else if (number == BankOrder && !act.Plan.Options.Contains("no_client_notice"))
        {
            Talk(cascade, act);
        }
    }

    /// <summary>The unit granted a suspension: it suspends at once.</summary>
    public static void Granted(Cascade cascade, Petition petition)
    {
        var scenario = cascade.World.Scenario;
        if (petition.Action.IsSome && petition.Target.IsSome && scenario.Agencies[petition.To].Profession == "fiu"
            && KindOf(scenario.Table<ActionDefinition>()[petition.Action].Number) is FreezeKind.Suspension)
        {
            TryAll(cascade, petition.Target, new FreezeAttempt(FreezeKind.Suspension, petition.Asker, petition.Handle)
            {
                Target = petition.Target, Cites = petition.Cites, For = HoldOf(scenario, petition.Action, scenario.Seats[petition.Asker].Agency),
            });
        }
    }

    private static void Freeze(Cascade cascade, Act act, FreezeKind kind)
    {
        var (world, plan) = (cascade.World, act.Plan);
        var order = world.Part<RequestsPart>().Orders.FirstOrDefault(o => o.Handle == act.Lawfulness.Order && o.Handle.IsSome);
        IReadOnlyList<Id<Fact>> cites = [.. plan.Cites, .. order?.Cites ?? []];
        TryAll(cascade, plan.Target, new FreezeAttempt(kind, plan.Seat, plan.Handle)
        {
            Target = plan.Target,
            Cites = cites,
            ReachesNominees = plan.Options.Contains("all_assets"),
            IsLawful = act.Lawfulness.IsLawful,
            Missing = kind == FreezeKind.Certificate ? GapsOf(world, plan, cites) : [],
            For = HoldOf(world.Scenario, plan.Action, world.Scenario.Seats[plan.Seat].Agency),
        });
    }

    /// <summary>What lies there, or lay there before it went on.</summary>
    private static void TryAll(Cascade cascade, Id<Subject> target, FreezeAttempt attempt)
    {
        var part = cascade.World.Part<MoneyPart>();
        var assets = cascade.World.Scenario.Table<Asset>();
        foreach (var id in assets.Ids)
        {
            if (assets[id].Stops.Take(part.Of(id).Stop + 1).Any(s => s.In == target))
            {
                Freezing.Try(cascade, id, attempt);
            }
        }
    }

    private static List<string> GapsOf(World world, ActPlan plan, IReadOnlyList<Id<Fact>> cites)
    {
        var scenario = world.Scenario;
        var home = scenario.Agencies[scenario.Seats[plan.Seat].Agency].Country;
        var missing = new List<string>();
        if (!world.Part<RequestsPart>().Orders.Any(o => scenario.Table<ActionDefinition>()[o.Action].Number == CourtFreeze
            && scenario.Agencies[o.Holder].Country == home && world.Now < o.Until && (o.Target == plan.Target || !o.Target.IsSome)))
        {
            missing.Add(CertificateGaps.HomeOrder);
        }

        if (!plan.Options.Contains("translated") && AbroadOf(world, plan.Target, home) is { } abroad
            && !Languages(scenario, abroad).Intersect(Languages(scenario, home), StringComparer.Ordinal).Any())
        {
            missing.Add(CertificateGaps.Translation);
        }

        if (cites.Count == 0)
        {
            missing.Add(CertificateGaps.Facts);
        }

        missing.AddRange(GapsOfForm(world, plan));

        return missing;
    }

    /// <summary>What the last certificate of this seat left empty; where the case has a form for it, there must be one.</summary>
    private static IEnumerable<string> GapsOfForm(World world, ActPlan plan)
    {
        var forms = world.Scenario.Table<Form>();
        var action = world.Scenario.Table<ActionDefinition>()[plan.Action].Name;
        if (!forms.Any(f => f.For.Contains(action, StringComparer.Ordinal)))
        {
            return [];
        }

        var filed = world.DeskOf(plan.Seat).Part<KnowledgeDesk>().Forms.LastOrDefault(f => forms[f.Form.Form].For.Contains(action, StringComparer.Ordinal));
        return filed is null ? [CertificateGaps.Form] : forms[filed.Form.Form].Missing(filed.Form.Values).Select(f => MissingItems.FieldPrefix + f.Name);
    }

    private static string? AbroadOf(World world, Id<Subject> target, string home) => world.Scenario.Table<Asset>()
        .SelectMany(a => a.Stops).FirstOrDefault(s => s.In == target && s.Country.Length > 0 && s.Country != home)?.Country;

    private static IReadOnlyList<string> Languages(Scenario scenario, string country) =>
        scenario.Table<Country>().TryFind(country, out var id) ? scenario.Table<Country>()[id].Languages : [];

    internal static SimSpan HoldOf(Scenario scenario, Id<ActionDefinition> action, Id<Agency> agency) =>
        Authorisation.LawOf(scenario, agency)?.On(action)?.Valid ?? Channels.UsualHold;

    private static void Talk(Cascade cascade, Act act)
    {
        var world = cascade.World;
        var draw = world.Luck.Draw(LuckPurpose.Money, act.Plan.Action.Index, act.Plan.Seat.Index, act.Plan.Target.Index, act.Ordinal);
        if (Luck.Within(draw, BanksThatTalk))
        {
            Alarm(cascade, AlarmedBy.Bank, (asset, state) => asset.Stops[state.Stop].In == act.Plan.Target);
        }
    }

    private static void Alarm(Cascade cascade, AlarmedBy why, Func<Asset, AssetState, bool> concerned)
    {
        var part = cascade.World.Part<MoneyPart>();
        var assets = cascade.World.Scenario.Table<Asset>();
        var raised = new HashSet<Id<Level>>();
        foreach (var id in assets.Ids)
        {
            if (assets[id].Stops.Count > 0 && part.Of(id).Status == AssetStatus.Free && concerned(assets[id], part.Of(id)))
            {
                Moving.Alarm(cascade, id, why);
                if (why == AlarmedBy.Bank && assets[id].Alert.IsSome && raised.Add(assets[id].Alert))
                {
                    new SetLevel(assets[id].Alert, AlertOfTalk, isAbsolute: false).Do(cascade, Scene.Nobody);
                }
            }
        }
    }
}
