using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Telephony;

/// <summary>How records reach those who asked for them.</summary>
internal static class Delivery
{
    private const int Day = 86_400;

    /// <summary>An act that obtains records is done: they come, or an operator abroad takes its time.</summary>
    public static void After(Cascade cascade, Act act)
    {
        var world = cascade.World;
        if (TelephoneNet.Of(world.Scenario) is not { } net || RecordsNumbers.KindOf(world.Scenario, act.Plan.Action) is not { } kind
            || Wanted(world, net, act, kind) is not { } wanted)
        {
            return;
        }

        var home = world.Scenario.Agencies[world.Scenario.Seats[act.Plan.Seat].Agency].Country;
        var keeper = OperatorOf(net, wanted);
        if (keeper >= 0 && net.Operators[keeper] is { Country.Length: > 0 } one && one.Country != home && !one.Abroad.IsNone)
        {
            var late = one.Abroad.At(world.Luck.Draw(LuckPurpose.Records, keeper, act.Plan.Seat.Index, act.Plan.Target.Index, act.Ordinal));
            cascade.Emit(new RecordsAwaited(act.Plan.Handle, keeper, wanted, world.Now + late) { To = ActRun.Agency(world, act.Plan.Seat) });
        }
        else
        {
            HandOver(cascade, net, act.Plan.Seat, act.Plan.Handle, LabelOf(world, act), wanted);
        }
    }

    /// <summary>Records come to an agency. What lies ahead, and what the operator no longer keeps, is not among them.</summary>
    public static void HandOver(Cascade cascade, TelephoneNet net, Id<Seat> seat, Handle act, TextRef label, RecordsScope wanted)
    {
        var world = cascade.World;
        var agency = world.Scenario.Seats[seat].Agency;
        var scope = Kept(net, wanted, world.Now);
        var text = scope.Kind == RecordsKind.Subscriber ? string.Join('\n', scope.Numbers) : RecordsFile.Of(net.Hold([scope]).Book);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var exhibit = Exhibits.Take(cascade, seat, new NewExhibit(ExhibitKind.Records, label)
        {
            Act = act, Content = hash, Privacy = PrivacyClass.Personal, IsBeyondScope = scope.Proportion == 0,
        });
        cascade.Emit(new RecordsDelivered(world.Part<TelephonyPart>().NextProduct(world, agency), act, agency, scope, scope.From > wanted.From)
        {
            To = world.Scenario.SeatsOf[agency.Index],
            Count = scope.Kind == RecordsKind.Subscriber ? scope.Numbers.Count : net.Hold([scope]).Book.Count,
            Hash = hash,
            Exhibit = exhibit,
        });
    }

    /// <summary>What the agency calls them: the words it asked with.</summary>
    public static TextRef LabelOf(World world, Act act) =>
        act.Plan.TargetText.IsSome || !act.Plan.Target.IsSome ? act.Plan.TargetText : world.Scenario.Subjects[act.Plan.Target].Title;

    private static RecordsScope Kept(TelephoneNet net, RecordsScope wanted, SimTime now)
    {
        var keeper = OperatorOf(net, wanted);
        var keeps = keeper < 0 ? net.Operators.Max(one => one.Keeps) : net.Operators[keeper].Keeps;
        var oldest = new SimTime((int)Math.Max(int.MinValue, now.Seconds - ((long)keeps * Day)));
        var until = wanted.Until > now ? now : wanted.Until;
        var from = wanted.From < oldest ? oldest : wanted.From;
        return wanted with { From = from < until ? from : until, Until = until };
    }

    /// <summary>The operator whose customer the first of the numbers is; -1 for none.</summary>
    private static int OperatorOf(TelephoneNet net, RecordsScope wanted) =>
        wanted.Numbers.Select(net.NumberOf).Where(number => number >= 0).Select(number => net.World.Operators[number]).FirstOrDefault(-1);

    // What the act was told to obtain; else what its target and its options say. Nothing, when they fit nothing.
    private static RecordsScope? Wanted(World world, TelephoneNet net, Act act, RecordsKind kind)
    {
        var named = world.Part<TelephonyPart>().WantedBy(act.Plan.Handle);
        if (kind == RecordsKind.TowerDump)
        {
            var length = act.Plan.Options.Contains("minutes_only") ? RecordsScope.NarrowDump : RecordsScope.UsualDump;
            return net.Places.TryGetValue(act.Plan.Target, out var at) && net.World.Book.Cells.Covering(at.X, at.Y) is { Count: > 0 } cells
                ? new RecordsScope(
                    kind, [], [.. cells.Select(cell => net.World.Book.Cells.All[cell].Id)],
                    named?.From ?? new SimTime(world.Now.Seconds - length.Seconds), named?.Until ?? world.Now)
                : null;
        }

        IReadOnlyList<string> numbers = named is not null ? Known(net, named.Numbers) : net.Find(act.Plan.Target) is { } phone ? [phone.Number] : [];
        return numbers.Count == 0 ? null
            : kind == RecordsKind.Subscriber ? new RecordsScope(kind, numbers, [], world.Now, world.Now)
            : new RecordsScope(kind, numbers, [], named?.From ?? new SimTime(world.Now.Seconds - Usual(act).Seconds), named?.Until ?? world.Now);
    }

    private static SimSpan Usual(Act act) =>
        act.Plan.Options.Contains("narrow_window") ? RecordsScope.NarrowCalls : act.Plan.Options.Contains("last_location") ? SimSpan.FromHours(24) : RecordsScope.UsualCalls;

    private static IReadOnlyList<string> Known(TelephoneNet net, IReadOnlyList<string> numbers) =>
        [.. numbers.Select(net.NumberOf).Where(number => number >= 0).Distinct().Order().Select(number => net.World.Book.Numbers[number])];
}

/// <summary>What an operator abroad had to send is here. The tag is its place in <see cref="TelephonyPart.AwaitedRecords"/>.</summary>
internal sealed class RecordsWake : Wake
{
    public static readonly RecordsWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var (awaited, by, isHere) = world.Part<TelephonyPart>().AwaitedRecords[tag];
        if (isHere || awaited.Due != world.Now || world.HasEnded
            || world.Part<ActionsPart>().Find(awaited.Act) is not { } act || world.IsFrozen(act.Plan.Seat) || TelephoneNet.Of(world.Scenario) is not { } net)
        {
            return;
        }

        var before = cascade.Cause;
        cascade.Cause = by;
        Delivery.HandOver(cascade, net, act.Plan.Seat, awaited.Act, Delivery.LabelOf(world, act), awaited.Wanted);
        cascade.Cause = before;
    }
}
