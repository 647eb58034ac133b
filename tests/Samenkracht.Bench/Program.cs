using Samenkracht.Bench;

return args switch
{
    [] or ["commands"] => await CommandsBench.RunAsync(),
    ["programme"] => await ProgrammeBench.RunAsync(),
    ["xaf"] => await XafBench.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("There is no such bench. There are: commands, programme, xaf.");
    return 2;
}
