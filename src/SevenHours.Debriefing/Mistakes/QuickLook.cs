using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Digital;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Just a quick look": handling alters evidence.</summary>
/// <remarks>
/// Signs: a device was looked through by hand before any copy of it came; something at a scene was moved, swabbed or taken with bare hands. A look at a device that is copied already is not meant.
/// Source: practice model, H 24, A 52 and A 62; ISO/IEC 27037.
/// </remarks>
public sealed class QuickLook() : MistakeRule(number: 24)
{
    private static readonly SceneWorkKind[] Touching = [SceneWorkKind.Move, SceneWorkKind.Swab, SceneWorkKind.Take];

    private protected override IEnumerable<MistakeFinding> Signs(History history) =>
        history.All<DeviceLookedThrough>()
            .Where(look => !history.All<CopyArrived>().Any(copy => copy.Event.Copy.Device == look.Event.Device && copy.Id.Value < look.Id.Value))
            .GroupBy(look => (look.Event.Device, look.Event.Seat)).Select(looks => Found(history, looks.Key.Seat, Id<Subject>.None, looks.Select(look => look.Id)))
            .Concat(history.All<SceneWorkDone>().Where(done => done.Event.IsBareHanded && Touching.Contains(done.Event.Work.Kind))
                .GroupBy(done => (done.Event.Scene, done.Event.Work.Seat)).Select(done => Found(history, done.Key.Seat, Id<Subject>.None, done.Select(one => one.Id))));
}
