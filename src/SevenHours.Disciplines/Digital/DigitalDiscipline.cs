using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>Telephones and computers as things to be worked: taken, kept from changing, copied within limits, read, translated, marked.</summary>
public sealed partial class DigitalDiscipline : Discipline, IFollowsActs, IPutsOnWall
{
    private static readonly WallKind[] Kinds = [new CopyOnWall()];
    private static readonly Habit[] Ways = [new TranslationHabit()];

    /// <inheritdoc />
    public override string Name => "digital";

    /// <inheritdoc />
    public IEnumerable<WallKind> WallKinds => Kinds;

    /// <inheritdoc />
    public override IReadOnlyList<Habit> Habits => Ways;

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new DigitalPart(scenario);

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new DigitalDesk();

    /// <inheritdoc />
    public void Begin(Cascade cascade, Act act) => DeviceActs.Begin(cascade, act);

    /// <inheritdoc />
    public void Follow(Cascade cascade, Act act) => DeviceActs.Follow(cascade, act);

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<DeviceSecured>("device.secured")
        .Add<DeviceTaken>("device.taken")
        .Add<DeviceCutOff>("device.cut_off")
        .Add<DeviceLookedThrough>("device.looked_through")
        .Add<DeviceCodeTried>("device.code_tried")
        .Add<DeviceWiped>("device.wiped")
        .Add<CopyOrdered>("copy.ordered")
        .Add<CopyBegun>("copy.begun")
        .Add<CopyArrived>("copy.arrived")
        .Add<CopyFailed>("copy.failed")
        .Add<CopyGiven>("copy.given")
        .Add<ItemMarked>("copy.marked")
        .Add<TranslationAsked>("copy.translation_asked")
        .Add<TranslationBegun>("copy.translation_begun")
        .Add<TranslationCame>("copy.translated")
        .Add<CutDeviceOff>("do.cut_device_off")
        .Add<LookThroughDevice>("do.look_through_device")
        .Add<TryCode>("do.try_code")
        .Add<OrderCopy>("do.order_copy")
        .Add<MarkItem>("do.mark_item")
        .Add<AskTranslation>("do.ask_translation")
        .Add<TakeTranslation>("do.take_translation")
        .Add<LeaveTranslation>("do.leave_translation");
}
