using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Protection;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Digital;

/// <summary>A telephone taken, kept, copied, read and marked.</summary>
public sealed class WorkingTests
{
    private static readonly CopyScope Month = new(new SimTime(-30 * 86_400), null, [], [], true);

    [Fact]
    public void What_is_marked_in_a_copy_is_learned_by_the_agency_and_by_nobody_else()
    {
        var play = Taken("isolated");
        var copy = Copied(play, CopyKind.Full, Month);
        play.Do(new MarkItem(play.Seat("chief"), copy.Copy.Handle, Number(play, "debt")) { Grade = "B2" });

        play.Desk<KnowledgeDesk>("officer").Holds(play.Id<Fact>("debt")).ShouldBeTrue();
        play.Desk<KnowledgeDesk>("prosecutor").Holds(play.Id<Fact>("debt")).ShouldBeFalse();
        play.Desk<DigitalDesk>("officer").Copies.ShouldHaveSingleItem().Marks.ShouldHaveSingleItem().Mark.Grade.ShouldBe("B2");
        play.Desk<DigitalDesk>("counsellor").Copies.ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void What_is_written_in_a_language_nobody_reads_is_understood_when_its_translation_comes()
    {
        var play = Taken("isolated");
        var copy = Copied(play, CopyKind.Full, Month);
        play.Do(new MarkItem(play.Seat("chief"), copy.Copy.Handle, Number(play, "arrivals")));
        play.Desk<KnowledgeDesk>("chief").Holds(play.Id<Fact>("arrivals")).ShouldBeFalse();

        var lida = PhoneContent.Of(play.Scenario, copy.Copy.Device).Find(Number(play, "arrivals"))!.Contact;
        play.Do(new AskTranslation(play.Seat("chief"), copy.Copy.Handle, lida)).Until("2d");
        play.Desk<KnowledgeDesk>("officer").Holds(play.Id<Fact>("arrivals")).ShouldBeTrue();
        play.ShouldRefold();
    }

    [Fact]
    public void A_device_left_connected_is_wiped_and_its_holders_see_it()
    {
        var play = Taken();
        play.Until("30m");
        play.Desk<DigitalDesk>("officer").Devices.ShouldHaveSingleItem().WipedAt.ShouldBe(PlayedWorld.Time("17m"));
        play.Do(play.Start("chief", "full_extraction", "his_phone")).Until("5h");

        play.Desk<DigitalDesk>("chief").Copies.ShouldBeEmpty();
        play.Desk<DigitalDesk>("chief").Failures.ShouldHaveSingleItem().Why.ShouldBe(CopyFailure.Wiped);
        play.ShouldRefold();
    }

    [Theory, InlineData("isolated"), InlineData("switched_off")]
    public void A_device_that_nothing_reaches_is_never_wiped(string care)
    {
        var play = Taken(care);
        play.Until("10h");
        play.All<DeviceWiped>().ShouldBeEmpty();
    }

    [Fact]
    public void Who_cuts_it_off_in_time_keeps_what_is_on_it()
    {
        var play = Taken();
        play.Do(new CutDeviceOff(play.Seat("officer"), play.Id<Device>("his"))).Until("10h");
        play.All<DeviceWiped>().ShouldBeEmpty();
        play.Try(new CutDeviceOff(play.Seat("officer"), play.Id<Device>("his"))).ShouldBe(DigitalRefusals.CutOffAlready);
    }

    [Fact]
    public void A_copy_that_nothing_limits_breaches_and_is_worth_half()
    {
        var play = Taken("isolated");
        var copy = Copied(play, CopyKind.Full, CopyScope.Everything);
        play.Do(new MarkItem(play.Seat("chief"), copy.Copy.Handle, Number(play, "hidden")));

        play.All<RightBreached>().ShouldContain(b => b.Person == play.Id<Subject>("keeper"));
        play.World.Part<KnowledgePart>().HoldingOf(play.Seat("chief"), play.Id<Fact>("hidden"))!.Value.Admissible.ShouldBeLessThanOrEqualTo(500);
        play.Last<CopyArrived>().Event.ForSeats().ShouldBeOfType<CopyArrived>().IsTooWide.ShouldBeFalse();
    }

    [Fact]
    public void A_quick_look_shows_little_and_weakens_everything_after_it()
    {
        var play = Taken("isolated");
        play.Do(new LookThroughDevice(play.Seat("chief"), play.Id<Device>("his")));
        CopyContent.Of(play.Scenario, play.Desk<DigitalDesk>("chief").Copies[0].Copy).Items.Count.ShouldBe(3);
        var copy = Copied(play, CopyKind.Full, Month);
        play.Do(new MarkItem(play.Seat("chief"), copy.Copy.Handle, Number(play, "debt")));
        play.World.Part<KnowledgePart>().HoldingOf(play.Seat("chief"), play.Id<Fact>("debt"))!.Value.Admissible.ShouldBeLessThanOrEqualTo(500);
    }

    [Fact]
    public void The_owner_says_the_code_when_she_is_safe_and_guessing_locks_it_for_good()
    {
        var play = Taken("isolated");
        var (seat, device) = (play.Seat("chief"), play.Id<Device>("his"));
        play.Do(new TryCode(seat, device, AsksOwner: true));
        play.Desk<DigitalDesk>("chief").Devices[0].IsCodeKnown.ShouldBeFalse();
        play.Do(new TryCode(seat, device, false)).Do(new TryCode(seat, device, false)).Do(new TryCode(seat, device, false));
        play.Try(new TryCode(seat, device, false)).ShouldBe(DigitalRefusals.Blocked);
        play.ShouldRefold();
    }

    [Fact]
    public void Who_is_given_a_copy_reads_it_and_sees_its_custody_and_that_of_the_device()
    {
        var play = Taken("isolated");
        var copy = Copied(play, CopyKind.Full, Month);
        play.Do(new ShareItems(play.Seat("chief"), play.Seats("prosecutor"), [new WallItem(CopyOnWall.KindName, copy.Copy.Handle)], RaidCase.Words("for the file")));

        play.Desk<DigitalDesk>("prosecutor").Copies.ShouldHaveSingleItem().From.ShouldBe(play.Seat("chief"));
        var custody = play.Desk<EvidenceDesk>("prosecutor").Find(copy.Copy.Exhibit).ShouldNotBeNull();
        custody.Item.Kind.ShouldBe(ExhibitKind.Download);
        play.Desk<EvidenceDesk>("prosecutor").Find(custody.Item.Parents.ShouldHaveSingleItem()).ShouldNotBeNull().Item.Kind.ShouldBe(ExhibitKind.Phone);
        play.Desk<EvidenceDesk>("counsellor").Exhibits.ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void Nobody_marks_what_a_copy_does_not_hold()
    {
        var play = Taken("isolated");
        var copy = Copied(play, CopyKind.Logical, Month, fails: true);
        copy.ShouldBeNull();
        var full = Copied(play, CopyKind.Full, Month with { Kinds = [PhoneKind.Message] });
        play.Try(new MarkItem(play.Seat("chief"), full.Copy.Handle, Number(play, "hidden"))).ShouldBe(DigitalRefusals.NotInThisCopy);
        play.Try(new MarkItem(play.Seat("chief"), full.Copy.Handle, Number(play, "arrivals")) { Grade = "Q9" }).ShouldBe(DigitalRefusals.NoSuchGrade);
    }

    internal static PlayedWorld Taken(params string[] care)
    {
        var play = DeviceCase.New().Begin();
        return play.Do(play.Start("chief", "device_seizure", "his_phone", care)).Until("6m");
    }

    internal static CopyOnDesk Copied(PlayedWorld play, CopyKind kind, CopyScope scope, bool fails = false)
    {
        var hour = play.World.Now.Seconds + 4 * 3_600;
        play.Do(new OrderCopy(play.Seat("chief"), play.Id<Device>("his"), kind, scope)).Do(new AdvanceTo(new SimTime(hour)));
        return fails ? play.Desk<DigitalDesk>("chief").Copies.LastOrDefault()! : play.Desk<DigitalDesk>("chief").Copies[^1];
    }

    internal static int Number(PlayedWorld play, string planted) =>
        PhoneContent.Of(play.Scenario, play.Id<Device>("his")).Items.Single(i => i.Says(play.Scenario.Texts, "en") == Planted[planted]).Number;

    private static readonly Dictionary<string, string> Planted = new()
    {
        ["arrivals"] = "Two on Friday, the same road.", ["debt"] = "She owes 4,000 now.", ["hidden"] = "A second door, also blue.",
    };
}
