namespace SevenHours.Kernel;

/// <summary>Raises, lowers or sets a level.</summary>
/// <param name="level">Which level.</param>
/// <param name="permille">By how much, or to what.</param>
/// <param name="isAbsolute">Whether <paramref name="permille"/> is the new value rather than a change.</param>
public sealed class SetLevel(Id<Level> level, int permille, bool isAbsolute) : Effect
{
    /// <summary>Which level.</summary>
    public Id<Level> Level => level;

    /// <summary>By how much; null when it is set to a value instead.</summary>
    public int? Change => isAbsolute ? null : permille;

    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var before = cascade.World.LevelNow(level);
        var after = Math.Clamp(isAbsolute ? permille : before + permille, 0, 1000);
        if (after != before)
        {
            cascade.Emit(new LevelChanged(level, after));
        }
    }
}
