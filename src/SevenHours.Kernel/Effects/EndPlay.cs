namespace SevenHours.Kernel;

/// <summary>Ends the exercise (ENDEX).</summary>
public sealed class EndPlay(string outcome, TextRef says) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        if (!cascade.World.HasEnded)
        {
            cascade.Emit(new PlayEnded(outcome, says) { To = cascade.World.Scenario.Everybody });
        }
    }
}
