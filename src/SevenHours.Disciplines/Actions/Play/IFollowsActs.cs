using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>A discipline that brings something of its own when an act is done, besides the outcomes an author wrote for it.</summary>
/// <remarks>
/// What the catalogue's own actions yield where a package has the material for it (records of calls, the contents of a telephone) needs no
/// outcome written by hand, and takes no number among the outcomes: their luck stays what it was.
/// </remarks>
public interface IFollowsActs
{
    /// <summary>An act is done and its outcomes have followed. The cause in the cascade is its end.</summary>
    /// <param name="cascade">Where to emit.</param>
    /// <param name="act">The act.</param>
    void Follow(Cascade cascade, Act act);

    /// <summary>An act has begun and the outcomes of its beginning have followed. The cause in the cascade is its beginning.</summary>
    /// <param name="cascade">Where to emit.</param>
    /// <param name="act">The act.</param>
    void Begin(Cascade cascade, Act act)
    {
    }
}
