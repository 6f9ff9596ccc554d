using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Those behind a page of the author's change it. Whoever watches it is told, whoever looks sees it.</summary>
/// <param name="entry">The page.</param>
/// <param name="change">How.</param>
/// <param name="version">What it says then, when it is edited; -1 otherwise.</param>
public sealed class ChangePage(Id<WebEntry> entry, PageChange change, int version = -1) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var was = cascade.World.Part<WebPart>().ChangesOf(entry);
        var isSo = change switch
        {
            PageChange.Up => was is { IsUp: true, IsDown: false },
            PageChange.Down => was.IsDown,
            PageChange.Private => was.IsPrivate,
            _ => was.Version == version,
        };
        if (isSo)
        {
            return;
        }

        var before = cascade.Cause;
        cascade.Cause = cascade.Emit(new WebChanged(entry, change, version));
        Watching.LookAll(cascade);
        cascade.Cause = before;
    }
}
