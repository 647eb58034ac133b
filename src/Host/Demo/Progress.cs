namespace Samenkracht.Host.Demo;

/// <summary>A bar on a terminal, a line for every tenth part elsewhere.</summary>
internal sealed class Progress(int total)
{
    private const int Width = 30;
    private int _done;

    public void Step(string what)
    {
        _done++;
        if (Console.IsOutputRedirected)
        {
            if (_done * 10 / total > (_done - 1) * 10 / total) Console.WriteLine($"{_done * 100 / total,3} %  {_done} of {total}");
            return;
        }

        var filled = _done * Width / total;
        var text = what.Length > 40 ? what[..40] : what;
        Console.Write($"\r[{new string('#', filled)}{new string('.', Width - filled)}] {_done} of {total}  {text,-40}{(_done == total ? "\n" : "")}");
    }
}
