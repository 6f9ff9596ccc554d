namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Something wrong in the settings of single sign-on. The provider it concerns is left out; everything else works.</summary>
/// <param name="Where">The file or the environment, and the setting.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Mend">What to do.</param>
public sealed record SettingFinding(string Where, string What, string Mend)
{
    public override string ToString() => $"{Where}: {What} {Mend}";
}
