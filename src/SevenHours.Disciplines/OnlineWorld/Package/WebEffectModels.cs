using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary><c>takes_down: { what: care_work_advert }</c></summary>
[Variant("takes_down", "A page of the web is deleted; with an account everything it posted. Whoever looks finds it gone.")]
public sealed class TakesDownModel : EffectModel
{
    /// <summary>Which.</summary>
    [Doc("The account or the post."), Shorthand]
    public required Reference<WebPageModel> What { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new ChangePage(build.Id<WebEntry>(What), PageChange.Down);
}

/// <summary><c>puts_up: { what: second_advert }</c></summary>
[Variant("puts_up", "A page of the web appears, or comes back.")]
public sealed class PutsUpModel : EffectModel
{
    /// <summary>Which.</summary>
    [Doc("The account or the post."), Shorthand]
    public required Reference<WebPageModel> What { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new ChangePage(build.Id<WebEntry>(What), PageChange.Up);
}

/// <summary><c>goes_private: { what: recruiter }</c></summary>
[Variant("goes_private", "A page of the web is seen by friends alone from now on.")]
public sealed class GoesPrivateModel : EffectModel
{
    /// <summary>Which.</summary>
    [Doc("The account or the post."), Shorthand]
    public required Reference<WebPageModel> What { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new ChangePage(build.Id<WebEntry>(What), PageChange.Private);
}

/// <summary><c>edits_page: { what: care_work_advert, to: new_number }</c></summary>
[Variant("edits_page", "A page of the web says something else from now on.")]
public sealed class EditsPageModel : EffectModel
{
    /// <summary>Which.</summary>
    [Doc("The post.")]
    public required Reference<PostModel> What { get; init; }

    /// <summary>To what.</summary>
    [Doc("The edit, by its id."), Identifier]
    public required string To { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build)
    {
        var edit = What.Target.Edits.ToList().FindIndex(e => string.Equals(e.Id, To, StringComparison.Ordinal));
        if (edit < 0)
        {
            build.Diagnostics.Report(WebRules.NoSuchEdit, WrittenAt, What.Id, To);
            return null;
        }

        return new ChangePage(build.Id<WebEntry>(What), PageChange.Edited, edit + 1);
    }
}
