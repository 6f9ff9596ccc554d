using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>What somebody who works there tells. No luck is in it: the same talk brings the same.</summary>
/// <remarks>
/// Beside the foreman, or through somebody he put there, one hears the taught sentence. Alone and through an independent mediator people tell of hours
/// and pay; with time and when their rights were explained, of what is kept back, of passports and debts. A uniform before somebody without leave to
/// stay costs a part of it, a check at the gate more; so does a face that was seen beside the employer, and an interpreter who asks for himself.
/// </remarks>
internal static class Accounts
{
    private const int Most = 3;
    private static readonly string[] Uniforms = ["police", "border_police"];

    /// <summary>A talk is over with somebody of a workforce that is being visited.</summary>
    public static void Follow(Cascade cascade, GroupMember who, Id<Seat> seat, ScreeningSetting setting)
    {
        var world = cascade.World;
        var sites = world.Scenario.Table<Workplace>();
        foreach (var id in sites.Ids.Where(id => sites[id].Group == who.Group))
        {
            if (world.Part<InspectionsPart>().Find(id) is { } sheet && !sheet.Gone.ContainsKey(who.Number))
            {
                Speak(cascade, id, sites[id].Worker(who.Number), seat, setting);
            }
        }
    }

    private static void Speak(Cascade cascade, Id<Workplace> id, Worker worker, Id<Seat> seat, ScreeningSetting setting)
    {
        var world = cascade.World;
        var (telling, depth) = Depth(world, id, worker, seat, setting);
        IReadOnlyList<WorkTopic> topics = [.. Told(worker, depth)];
        cascade.Cause = cascade.Emit(new WorkerSpoke(id, worker.Number, seat, setting, telling, topics) { To = ActRun.Agency(world, seat) });
        if (telling == Telling.Told)
        {
            var scene = new Scene(seat, world.Scenario.Table<Workplace>()[id].Place, Handle.None);
            Moments.Come(cascade, id, VisitMoment.Told, in scene);
            if (topics.Contains(WorkTopic.Debt) || topics.Contains(WorkTopic.Documents))
            {
                Moments.Come(cascade, id, VisitMoment.ToldDebt, in scene);
            }
        }
    }

    private static (Telling Telling, int Depth) Depth(World world, Id<Workplace> id, Worker worker, Id<Seat> seat, ScreeningSetting setting)
    {
        var group = world.Scenario.Table<ScreenedGroup>()[world.Scenario.Table<Workplace>()[id].Group];
        var definition = world.Scenario.Seats[seat];
        // A qualified interpreter is one who came along as that, and speaks the language; without one there are one's own languages.
        var languages = group.AtSight(worker.Number).Languages;
        if (setting.Speaking != Speaking.AtHand && !languages.Any(definition.Languages.Contains) && !(setting.Speaking == Speaking.Qualified && Interpreted(world, id, languages)))
        {
            return (Telling.NotUnderstood, 0);
        }

        if (worker.Kind == WorkerKind.Leader)
        {
            return (Telling.Taught, 0);
        }

        if (worker.Kind == WorkerKind.Regular)
        {
            return (Telling.Told, 1);
        }

        if (setting.Where == Whereabouts.Beside || setting.Speaking == Speaking.AtHand)
        {
            return (Telling.Taught, 0);
        }

        var isUniform = Uniforms.Contains(world.Scenario.Agencies[definition.Agency].Profession);
        var depth = 1 + (setting.IsLong ? 1 : 0) + (world.Part<InspectionsPart>().Find(id)!.IsDone(VisitStep.ExplainRights) ? 1 : 0)
            - (isUniform && worker.Residence != Residence.Free ? 1 : 0) - (IsOnTheOtherSide(world.Part<InspectionsPart>().Find(id)!, seat) ? 1 : 0) - (world.Part<InspectionsPart>().TruthOf(id).IsShaken ? 2 : 0);
        return depth <= 0 ? (Telling.Taught, 0) : (Telling.Told, Math.Min(depth, Most));
    }

    private static bool Interpreted(World world, Id<Workplace> id, IReadOnlyList<string> languages) =>
        world.Part<InspectionsPart>().Find(id)!.Members.Any(member => member.Role == VisitRole.Interpreter && world.Scenario.Seats[member.Seat].Languages.Any(languages.Contains));

    // Who was seen talking with the employer, and who came to interpret for neither side and asks all the same, is told a part less.
    private static bool IsOnTheOtherSide(VisitSheet sheet, Id<Seat> seat) =>
        sheet.Member(seat)?.Role == VisitRole.Interpreter
        || sheet.Log.Any(line => line.Kind == VisitLineKind.Done && line.Step == VisitStep.AskEmployer && line.Seat == seat);

    private static IEnumerable<WorkTopic> Told(Worker worker, int depth)
    {
        if (depth >= 1)
        {
            yield return WorkTopic.Hours;
            yield return WorkTopic.Pay;
        }

        if (depth >= 2)
        {
            yield return WorkTopic.Deductions;
            yield return WorkTopic.Contract;
        }

        if (depth >= Most && worker.PapersKept)
        {
            yield return WorkTopic.Documents;
        }

        if (depth >= Most && worker.Debt > 0)
        {
            yield return WorkTopic.Debt;
        }
    }
}
